import { Button, Hint, Input, Label, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useAreaNames, useAreaSearch } from "../../hooks/areas"

/** Areas that a rule holds in, each with all below it; found by name. */
export function AreasField({
  value,
  onChange,
}: {
  /** Codes. */
  value: readonly string[]
  onChange: (codes: readonly string[]) => void
}) {
  const { t } = useTranslation("payments")
  const id = useId()
  const [text, setText] = useState("")
  const nameOf = useAreaNames(value)
  const { areas, isLoading } = useAreaSearch(text)
  const found = areas.filter((area) => !value.includes(area.id))
  const add = (code: string) => {
    onChange([...value, code])
    setText("")
  }
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {t("cod.form.areas")}
      </Label>
      <ul aria-label={t("cod.areas")}>
        {value.map((code) => (
          <li key={code} className="flex items-center justify-between gap-x-2">
            <Text size="small">{nameOf(code)}</Text>
            <Button
              type="button"
              size="small"
              variant="transparent"
              aria-label={t("cod.form.dropOf", { area: nameOf(code) })}
              onClick={() => onChange(value.filter((one) => one !== code))}
            >
              {t("cod.form.drop")}
            </Button>
          </li>
        ))}
      </ul>
      {value.length === 0 && <Text size="small">{t("cod.nowhere")}</Text>}
      <Input
        id={id}
        type="search"
        autoComplete="off"
        placeholder={t("cod.form.find")}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Hint>{t("cod.form.areasHint")}</Hint>
      {text.trim() !== "" && (
        <ul
          aria-label={t("cod.form.found")}
          className="max-h-60 overflow-y-auto"
        >
          {found.map((area) => (
            <li key={area.id}>
              <Button
                type="button"
                size="small"
                variant="transparent"
                className="w-full justify-start"
                onClick={() => add(area.id)}
              >
                {area.full_name}
              </Button>
            </li>
          ))}
          {found.length === 0 && !isLoading && (
            <li>
              <Text size="small">{t("cod.form.nothing")}</Text>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
