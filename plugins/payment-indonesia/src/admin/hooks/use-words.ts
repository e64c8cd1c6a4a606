import { useMemo } from "react"
import { useTranslation } from "react-i18next"

/** Money and days as the administrator reads them, in Jakarta's time. */
export function useWords() {
  const { language } = useTranslation().i18n
  return useMemo(() => {
    const number = new Intl.NumberFormat("id-ID")
    const time = new Intl.DateTimeFormat(language, {
      ...{ dateStyle: "medium", timeStyle: "short", timeZone: "Asia/Jakarta" },
    })
    return {
      /** Of whole rupiah. */
      rupiah: (amount: number) => `Rp${number.format(amount)}`,
      /** Of an ISO time. */
      time: (iso: string) => time.format(new Date(iso)),
      /** What is written in both languages. */
      spoken: (words: { id: string; en: string }) =>
        language.startsWith("id") ? words.id : words.en,
    }
  }, [language])
}
