import { getLocale, getTranslations } from "next-intl/server"
import { addDeliveryArea } from "@/actions/seller/save-delivery-area"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { DistrictField } from "../../shared/district-field"
import { FormDone } from "../../shared/form-done"
import { FormField, FormTick } from "../../shared/form-field"

/** Names a kecamatan, or its whole regency, to which the pesantren brings parcels. */
export const AreaForm = async () => {
  const [locale, t, seller, form] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.delivery"),
    getTranslations("seller"),
    getTranslations("form"),
  ])
  return (
    <ActionForm
      action={addDeliveryArea.bind(null, locale)}
      summaryTitle={form("mend")}
      label={t("addArea")}
      className="flex flex-col gap-4"
    >
      <DistrictField
        initial={null}
        words={{
          label: form("fields.district"),
          hint: form("hints.district"),
          find: form("findDistrict"),
          chosen: form("chooseDistrict"),
          change: form("changeDistrict"),
          found: form("districtsFound", { count: "{count}" }),
        }}
      />
      <FormTick
        name="is_regency"
        label={t("regency")}
        hint={t("regencyHint")}
      />
      <FormField
        name="own_price"
        label={t("price")}
        hint={t("priceHint")}
        inputMode="numeric"
        maxLength={20}
        required
      />
      <FormDone className="empty:hidden" />
      <SubmitButton
        name="intent"
        value="add"
        look="secondary"
        pendingText={seller("wait")}
        className="self-start"
      >
        {t("addArea")}
      </SubmitButton>
    </ActionForm>
  )
}
