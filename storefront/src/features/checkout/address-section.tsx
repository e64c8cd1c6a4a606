import { getTranslations } from "next-intl/server"
import type { SavedAddress } from "@/data/customer"
import { AddressFieldset, type PlaceDefaults } from "../shared/address-fields"
import { addressLine } from "@/lib/address-line"
import { FormTick } from "../shared/form-field"
import { CheckoutSection } from "./checkout-section"
import { SavedAddressChoice } from "./saved-address-choice"

/** Where it goes: an address of the account, or one that is typed in. */
export const AddressSection = async ({
  defaults,
  saved,
  selected,
  isGuest,
}: Readonly<{
  defaults: PlaceDefaults
  saved: readonly SavedAddress[]
  /** Id of the saved address in use, or `new`. */
  selected: string
  isGuest: boolean
}>) => {
  const t = await getTranslations("checkout")
  const fields = (
    <>
      <AddressFieldset defaults={defaults} intent="price" />
      {isGuest ? null : (
        <FormTick
          name="keep_address"
          label={t("keepAddress")}
          defaultChecked
          className="pt-4"
        />
      )}
    </>
  )
  return (
    <CheckoutSection id="address" number={2} title={t("address")}>
      {saved.length === 0 ? (
        fields
      ) : (
        <fieldset className="group/saved">
          <legend className="sr-only">{t("address")}</legend>
          <SavedAddressChoice
            selected={selected}
            newLabel={t("newAddress")}
            choices={saved.map((address) => ({
              id: address.id,
              title: address.address_1,
              text: addressLine(address),
            }))}
          />
          <div className="hidden pt-4 group-has-[[value=new]:checked]/saved:block">
            {fields}
          </div>
        </fieldset>
      )}
    </CheckoutSection>
  )
}
