import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { SettingLine } from "../../hooks/payments"
import { useFigure } from "../../hooks/use-figure"
import { useSave } from "../../hooks/use-save"
import { beginOf, mayBegin } from "../../lib/begin"
import { tomorrowOf } from "../../lib/tomorrow"
import { whole } from "../../lib/whole"
import { DayField } from "../begin-fields"
import { FormDrawer } from "../form-drawer"
import { TextField } from "../text-field"

/** Another value of a figure, at once or from a day to come. */
export function SettingForm({
  line: { key, value: now, min, max },
  onClose,
}: {
  line: SettingLine
  onClose: () => void
}) {
  const { t } = useTranslation("payments")
  const figure = useFigure()
  const [text, setText] = useState(String(now))
  const [day, setDay] = useState("")
  const { save, isPending, error } = useSave("/admin/payment-settings", onClose)
  const value = whole(text)
  const isReady =
    value !== null &&
    value >= min &&
    value <= max &&
    mayBegin(day, tomorrowOf(new Date()))
  return (
    <FormDrawer
      title={t("common.changeOf", { name: t(`settings.keys.${key}`) })}
      about={t(`settings.keyHints.${key}`)}
      submit={t("common.save")}
      isPending={isPending}
      isReady={isReady}
      error={error}
      onSubmit={() => save({ key, value, ...beginOf(day) })}
      onClose={onClose}
    >
      <TextField
        label={t("settings.value")}
        hint={t("settings.range", {
          ...{ min: figure(key, min), max: figure(key, max) },
        })}
        isNumber
        value={text}
        onChange={setText}
      />
      <DayField value={day} onChange={setDay} />
    </FormDrawer>
  )
}
