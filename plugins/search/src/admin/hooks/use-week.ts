import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { daysOfWeek, weekOf } from "../../lib/iso-week"

type ShownWeek = {
  /** As ISO 8601 names it: `2026-W48`. */
  week: string
  /** Its days, as administrators read them. */
  days: string
  previous: () => void
  /** Missing in the present week: nothing was searched after it. */
  next: (() => void) | undefined
}

/** The week that the address names, the present one where it names none. */
export function useWeek(): ShownWeek {
  const { language } = useTranslation().i18n
  const [parameters, setParameters] = useSearchParams()
  const present = weekOf(new Date())
  const named = parameters.get("week") ?? present
  const week = daysOfWeek(named) && named <= present ? named : present
  const days = daysOfWeek(week)
  if (!days) throw new Error(`${week} is no week`)
  const { from, to } = days
  const go = (there: Date) =>
    setParameters({ week: weekOf(there) }, { replace: true })
  return {
    week,
    days: new Intl.DateTimeFormat(language, {
      dateStyle: "long",
      timeZone: "Asia/Jakarta",
    }).formatRange(from, new Date(to.getTime() - 1)),
    previous: () => go(new Date(from.getTime() - 1)),
    next: week === present ? undefined : () => go(to),
  }
}
