import { useTranslation } from "react-i18next"

/** The call's headers: refusals come in the language of the dashboard. */
export function useHeaders() {
  const { i18n } = useTranslation()
  return { "accept-language": i18n.language }
}
