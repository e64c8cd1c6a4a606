import { useMemo } from "react"
import { useTranslation } from "react-i18next"

/** Times and days as administrators read them, in Jakarta's time. */
export function useDates() {
  const { language } = useTranslation().i18n
  return useMemo(() => {
    const zone = { timeZone: "Asia/Jakarta" } as const
    const time = new Intl.DateTimeFormat(language, {
      ...{ dateStyle: "medium", timeStyle: "short", ...zone },
    })
    const day = new Intl.DateTimeFormat(language, {
      ...{ dateStyle: "full", ...zone },
    })
    return {
      /** Of an ISO time. */
      time: (iso: string) => time.format(new Date(iso)),
      /** Of an ISO time, or of a day as `2026-12-25`. */
      day: (iso: string) => day.format(new Date(iso)),
    }
  }, [language])
}
