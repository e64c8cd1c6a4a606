import { useMemo } from "react"
import { useTranslation } from "react-i18next"

/** Writes an ISO time as administrators read it, in Jakarta's time. */
export function useTime(): (iso: string) => string {
  const { language } = useTranslation().i18n
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, {
      dateStyle: "medium",
      timeStyle: "short",
      timeZone: "Asia/Jakarta",
    })
    return (iso) => format.format(new Date(iso))
  }, [language])
}
