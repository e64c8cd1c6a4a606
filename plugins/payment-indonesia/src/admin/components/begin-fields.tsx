import { useTranslation } from "react-i18next"
import { tomorrowOf } from "../lib/tomorrow"
import { TextField } from "./text-field"

/** From when a change holds. */
export function DayField(props: {
  value: string
  onChange: (day: string) => void
}) {
  const { t } = useTranslation("payments")
  return (
    <TextField
      {...props}
      label={t("common.day")}
      hint={t("common.dayHint")}
      type="date"
      isOptional
      min={tomorrowOf(new Date())}
    />
  )
}

/** Why it is changed, for those who read the log. */
export function ReasonField(props: {
  value: string
  onChange: (reason: string) => void
}) {
  const { t } = useTranslation("payments")
  return (
    <TextField
      {...props}
      label={t("common.reason")}
      hint={t("common.reasonHint")}
      isOptional
      maxLength={1000}
    />
  )
}
