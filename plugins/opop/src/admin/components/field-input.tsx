import { Hint, Input, Label, Select, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { type Field, valueKey } from "../lib/fields"

type FieldInputProps = {
  field: Field
  value: string
  onChange: (value: string) => void
}

/** The value that stands for "not known": a Select takes no empty one. */
const UNKNOWN = "unknown"

/** One labelled input of the register's form. */
export function FieldInput({ field, value, onChange }: FieldInputProps) {
  const id = useId()
  const { t } = useTranslation("opop")
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {t(`fields.${field.path}`)}
      </Label>
      {field.kind === "choice" ? (
        <ChoiceInput id={id} field={field} value={value} onChange={onChange} />
      ) : field.kind === "long" ? (
        <Textarea
          id={id}
          rows={3}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Input
          id={id}
          type={field.kind === "date" ? "date" : "text"}
          inputMode={field.kind === "number" ? "decimal" : undefined}
          aria-required={field.isRequired}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {field.hasHint && <Hint>{t(`hints.${field.path}`)}</Hint>}
    </div>
  )
}

function ChoiceInput({
  id,
  field,
  value,
  onChange,
}: FieldInputProps & { id: string }) {
  const { t } = useTranslation("opop")
  return (
    <Select
      value={value || UNKNOWN}
      onValueChange={(next) => onChange(next === UNKNOWN ? "" : next)}
    >
      <Select.Trigger id={id}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {!field.isRequired && (
          <Select.Item value={UNKNOWN}>{t("form.unknownChoice")}</Select.Item>
        )}
        {field.choices?.map((choice) => (
          <Select.Item key={choice} value={choice}>
            {t(valueKey(field.path, choice))}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
