import { getLocale, getTranslations } from "next-intl/server"
import { getDistrict } from "@/data/areas"
import { listCategories } from "@/data/category"
import { bankName } from "@/lib/banks"

const isText = (value: unknown): value is string =>
  typeof value === "string" && value !== ""

/** How a value at a path reads to people; async, since areas have names. */
export async function valueWords(): Promise<
  (path: string, value: unknown) => Promise<string>
> {
  const [locale, t, kinds] = await Promise.all([
    getLocale(),
    getTranslations("sellerApplication.value"),
    getTranslations("pesantren.kind"),
  ])
  const categories = await listCategories(locale)
  const categoryName = (handle: unknown) =>
    categories.find((one) => one.handle === handle)?.name ?? String(handle)
  return async (path, value) => {
    if (typeof value === "boolean") return t(value ? "yes" : "no")
    if (Array.isArray(value) && value.length > 0)
      return value.map(categoryName).join(", ")
    if (typeof value === "number") return String(value)
    if (!isText(value)) return t("empty")
    if (path === "address.district_code")
      return (await getDistrict(value))?.fullName ?? value
    if (path === "bank.bank") return bankName(value)
    if (path === "identity.kind" && value in KINDS)
      return kinds(value as keyof typeof KINDS)
    return value
  }
}

const KINDS = { salaf: true, khalaf: true, kombinasi: true } as const
