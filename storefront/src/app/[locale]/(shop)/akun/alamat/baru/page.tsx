import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { requireCustomer } from "@/data/guard"
import { AccountFrame } from "@/features/account/account-frame"
import { AddressForm } from "@/features/account/address-form"
import { formatPhone } from "@/lib/fields"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("account")
  return { title: t("addAddress") }
}

const NewAddressPage = async () => {
  const customer = await requireCustomer("/akun/alamat/baru")
  const t = await getTranslations("account")
  return (
    <AccountFrame part="addresses" title={t("addAddress")}>
      <AddressForm
        defaults={{
          name: customer.name,
          phone: formatPhone(customer.phone),
          street: "",
          rtRw: "",
          village: "",
          landmark: "",
          postalCode: "",
          district: null,
          isDefault: customer.addresses.length === 0,
        }}
      />
    </AccountFrame>
  )
}

export default NewAddressPage
