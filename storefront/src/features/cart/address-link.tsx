import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"

/**
 * To where the address is typed, for goods that cannot be sent to it: the
 * button to the checkout is gone as long as they are in the cart.
 */
export const AddressLink = async () => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("cart")])
  return (
    <ButtonLink
      look="quiet"
      size="small"
      className="-mb-2 -ml-3"
      href={localPath(locale, "/checkout#address")}
    >
      {t("changeAddress")}
    </ButtonLink>
  )
}
