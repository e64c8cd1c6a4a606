import { useTranslation } from "react-i18next"
import type { ShownDeadline } from "../../queries/list-order-deadlines"

/** What a rule says, in words. */
export function useRuleWords() {
  const { t } = useTranslation("marketplace")
  const weekday = (day: number) => t(`deadlines.weekdays.${day}`)
  return {
    weekday,
    length: ({ days, unit }: Pick<ShownDeadline, "days" | "unit">) =>
      t(`deadlines.lengths.${unit}`, { days }),
    reminder: ({ remind_days }: ShownDeadline) =>
      remind_days > 0
        ? t("deadlines.before", { days: remind_days })
        : t("deadlines.never"),
    off: ({ weekdays_off }: ShownDeadline) =>
      weekdays_off.map(weekday).join(", ") || "–",
  }
}
