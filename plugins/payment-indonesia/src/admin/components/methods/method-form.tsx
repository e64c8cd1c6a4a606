import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { MethodLine } from "../../../lib/method-lines"
import { useSave } from "../../hooks/use-save"
import { useWords } from "../../hooks/use-words"
import {
  draftMethod,
  type MethodDraft,
  toMethodBody,
} from "../../lib/method-draft"
import { tomorrowOf } from "../../lib/tomorrow"
import { DayField, ReasonField } from "../begin-fields"
import { FormDrawer } from "../form-drawer"
import { SwitchField } from "../switch-field"
import { TextField } from "../text-field"

/** Switches a way of paying of a region on or off, and sets its limits. */
export function MethodForm({
  line,
  regionId,
  place,
  onClose,
}: {
  line: MethodLine
  regionId: string
  place: number
  onClose: () => void
}) {
  const { t } = useTranslation("payments")
  const words = useWords()
  const [draft, setDraft] = useState(() => draftMethod(line, place))
  const { save, isPending, error } = useSave("/admin/payment-methods", onClose)
  const body = toMethodBody(draft, {
    ...{ provider_id: line.provider_id, region_id: regionId },
    tomorrow: tomorrowOf(new Date()),
  })
  const field = <Name extends keyof MethodDraft>(name: Name) => ({
    value: draft[name],
    onChange: (value: MethodDraft[Name]) =>
      setDraft({ ...draft, [name]: value }),
  })
  return (
    <FormDrawer
      title={t("common.changeOf", { name: words.spoken(line.name) })}
      about={t("methods.form.about")}
      submit={t("common.save")}
      isPending={isPending}
      isReady={body !== null}
      error={error}
      onSubmit={() => save(body)}
      onClose={onClose}
    >
      <SwitchField
        label={t("methods.form.isOn")}
        isOn={draft.isOn}
        onChange={(isOn) => setDraft({ ...draft, isOn })}
      />
      <TextField
        label={t("methods.form.min")}
        hint={t("methods.form.limitHint")}
        isNumber
        isOptional
        {...field("min")}
      />
      <TextField
        label={t("methods.form.max")}
        hint={t("methods.form.limitHint")}
        isNumber
        isOptional
        {...field("max")}
      />
      <TextField
        label={t("methods.form.rank")}
        hint={t("methods.form.rankHint")}
        isNumber
        {...field("rank")}
      />
      <DayField {...field("day")} />
      <ReasonField {...field("reason")} />
      {body ? null : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("methods.form.missing")}
        </Text>
      )}
    </FormDrawer>
  )
}
