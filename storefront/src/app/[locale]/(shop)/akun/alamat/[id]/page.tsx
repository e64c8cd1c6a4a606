import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { getDistrict } from "@/data/areas"
import { requireCustomer } from "@/data/guard"
import { savedPlace } from "@/data/recipient"
import { AccountFrame } from "@/features/account/account-frame"
import { AddressForm } from "@/features/account/address-form"
import { formatPhone } from "@/lib/fields"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("account")
  return { title: t("changeAddress") }
}

const ChangeAddressPage = async ({
  params,
}: PageProps<"/[locale]/akun/alamat/[id]">) => {
  const { id } = await params
  const customer = await requireCustomer(`/akun/alamat/${id}`)
  const address = customer.addresses.find((one) => one.id === id) ?? notFound()
  const [t, district] = await Promise.all([
    getTranslations("account"),
    getDistrict(address.metadata?.district_code ?? ""),
  ])
  return (
    <AccountFrame part="addresses" title={t("changeAddress")}>
      <AddressForm
        id={id}
        defaults={{
          ...savedPlace(address),
          name: address.first_name,
          phone: formatPhone(address.phone),
          district,
          isDefault: Boolean(address.is_default_shipping),
        }}
      />
    </AccountFrame>
  )
}

export default ChangeAddressPage
