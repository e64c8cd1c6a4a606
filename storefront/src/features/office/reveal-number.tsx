import { getLocale, getTranslations } from "next-intl/server"
import { showNumber } from "@/actions/office/reveal-number"
import { RevealForm } from "./reveal-form"

/** The way to a masked number of a case; reading it is logged. */
export const RevealNumber = async ({
  id,
  path,
  label,
}: Readonly<{ id: string; path: string; label: string }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeCases.reveal"),
    getTranslations("office"),
  ])
  return (
    <RevealForm
      action={showNumber.bind(null, locale)}
      fields={{ case_id: id, path }}
      words={{
        submit: t("submit"),
        of: t("of", { field: label }),
        logged: t("logged"),
        wait: office("wait"),
      }}
    />
  )
}
