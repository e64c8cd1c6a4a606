import { getTranslations } from "next-intl/server"
import type { Application } from "@/data/seller/applications"
import { textOf } from "@/lib/application-fields"
import { DistrictField } from "../../shared/district-field"
import { FieldGroup } from "../field-group"
import { partFields } from "./fields"
import { LocationField } from "./location-field"

/** Where the pesantren is: the kecamatan decides who checks and what sending costs. */
export const AddressStep = async ({
  application,
}: Readonly<{ application: Application }>) => {
  const [t, form, { line }] = await Promise.all([
    getTranslations("sellerApplication"),
    getTranslations("form"),
    partFields(application, "address"),
  ])
  const { district, data } = application
  return (
    <FieldGroup id="alamat">
      <DistrictField
        initial={
          district
            ? {
                id: district.id,
                name: district.full_name,
                fullName: district.full_name,
              }
            : null
        }
        words={{
          label: form("fields.district"),
          hint: form("hints.district"),
          find: form("findDistrict"),
          chosen: form("chooseDistrict"),
          change: form("changeDistrict"),
          found: form("districtsFound", { count: "{count}" }),
        }}
      />
      {line("street", {
        hint: form("hints.street"),
        autoComplete: "address-line1",
        maxLength: 300,
        required: true,
      })}
      <div className="grid gap-4 sm:grid-cols-2">
        {line("hamlet", {
          isOptional: true,
          hint: t("hint.hamlet"),
          maxLength: 100,
        })}
        {line("rt_rw", {
          isOptional: true,
          placeholder: "02/05",
          maxLength: 20,
        })}
        {line("postal_code", {
          hint: form("hints.postalCode"),
          inputMode: "numeric",
          autoComplete: "postal-code",
          maxLength: 6,
          required: true,
        })}
        {line("landmark", {
          isOptional: true,
          hint: form("hints.landmark"),
          maxLength: 200,
        })}
      </div>
      <input
        type="hidden"
        name="village_code"
        value={textOf(data.address, "village_code")}
      />
      <LocationField
        latitude={textOf(data.address, "latitude")}
        longitude={textOf(data.address, "longitude")}
        words={{
          use: t("location.use"),
          asking: t("location.asking"),
          done: t("location.done"),
          failed: t("location.failed"),
          hint: t("location.hint"),
        }}
      />
    </FieldGroup>
  )
}
