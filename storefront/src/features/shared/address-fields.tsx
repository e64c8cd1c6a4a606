import { getTranslations } from "next-intl/server"
import type { FoundDistrict } from "@/lib/found-districts"
import { DistrictField } from "./district-field"
import { FormField } from "./form-field"

/** What the fields of a place start with. */
export interface PlaceDefaults {
  street: string
  rtRw: string
  village: string
  landmark: string
  postalCode: string
  district: FoundDistrict | null
}

/**
 * Street, kecamatan, postcode and landmark, in the order in which people here
 * say them. `intent` is sent as soon as a kecamatan is chosen.
 */
export const AddressFieldset = async ({
  defaults,
  intent,
}: Readonly<{ defaults: PlaceDefaults; intent?: string }>) => {
  const t = await getTranslations("form")
  const optional = t("optional")
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <DistrictField
          initial={defaults.district}
          {...(intent ? { intent } : {})}
          words={{
            label: t("fields.district"),
            hint: t("hints.district"),
            find: t("findDistrict"),
            chosen: t("chooseDistrict"),
            change: t("changeDistrict"),
            found: t("districtsFound", { count: "{count}" }),
          }}
        />
      </div>
      <FormField
        name="street"
        label={t("fields.street")}
        hint={t("hints.street")}
        defaultValue={defaults.street}
        autoComplete="address-line1"
        maxLength={160}
        required
        className="sm:col-span-2"
      />
      <FormField
        name="rt_rw"
        label={t("fields.rtRw")}
        note={optional}
        defaultValue={defaults.rtRw}
        maxLength={20}
        placeholder="02/05"
      />
      <FormField
        name="village"
        label={t("fields.village")}
        note={optional}
        defaultValue={defaults.village}
        autoComplete="address-level4"
        maxLength={60}
      />
      <FormField
        name="postal_code"
        label={t("fields.postalCode")}
        hint={t("hints.postalCode")}
        defaultValue={defaults.postalCode}
        autoComplete="postal-code"
        inputMode="numeric"
        maxLength={6}
        required
      />
      <FormField
        name="landmark"
        label={t("fields.landmark")}
        note={optional}
        hint={t("hints.landmark")}
        defaultValue={defaults.landmark}
        maxLength={120}
      />
    </div>
  )
}
