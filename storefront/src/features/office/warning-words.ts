import { getTranslations } from "next-intl/server"

const CODES = [
  "nik_date_impossible",
  "nik_area_unknown",
  "nspp_type_unusual",
  "nspp_region_differs",
  "pirt_length_unusual",
  "pirt_area_unknown",
  "pirt_out_of_date",
  "bpom_form_unusual",
  "halal_length_unusual",
  "account_length_unusual",
  "holder_name_differs",
] as const

/** A sentence for each thing that the backend finds odd; new codes show. */
export async function warningText(): Promise<(code: string) => string> {
  const t = await getTranslations("officeCases.warnings")
  return (code) => {
    const known = CODES.find((one) => one === code)
    return known ? t(known) : t("other", { code })
  }
}
