import { useMemo } from "react"
import { useTranslation } from "react-i18next"

/** Money and days as the administrator reads them, in Jakarta's time. */
export function useWords() {
  const { language } = useTranslation().i18n
  return useMemo(() => {
    const number = new Intl.NumberFormat("id-ID")
    const day = new Intl.DateTimeFormat(language, {
      ...{ dateStyle: "medium", timeZone: "Asia/Jakarta" },
    })
    return {
      rupiah: (amount: number) => `Rp${number.format(amount)}`,
      /** Of an ISO time. */
      day: (iso: string) => day.format(new Date(iso)),
    }
  }, [language])
}
