import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { requireCustomer } from "@/data/guard"
import { AccountFrame } from "@/features/account/account-frame"
import { AddressCard } from "@/features/account/address-card"
import { localPath } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { Icon } from "@/ui/icon"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("account")
  return { title: t("nav.addresses") }
}

const AddressesPage = async () => {
  const { addresses } = await requireCustomer("/akun/alamat")
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("account"),
  ])
  const add = (
    <ButtonLink
      look={addresses.length === 0 ? "primary" : "secondary"}
      href={localPath(locale, "/akun/alamat/baru")}
    >
      <Icon name="plus" />
      {t("addAddress")}
    </ButtonLink>
  )
  return (
    <AccountFrame part="addresses" title={t("nav.addresses")}>
      {addresses.length === 0 ? (
        <EmptyState title={t("noAddresses.title")} text={t("noAddresses.text")}>
          {add}
        </EmptyState>
      ) : (
        <>
          <ul className="flex flex-col gap-3 pb-4">
            {addresses.map((address) => (
              <AddressCard key={address.id} address={address} />
            ))}
          </ul>
          {add}
        </>
      )}
    </AccountFrame>
  )
}

export default AddressesPage
