import { getLocale, getTranslations } from "next-intl/server"
import { setCashOnDelivery } from "@/actions/seller/set-cash-on-delivery"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormTick } from "../../shared/form-field"

/** Whether the shop sends parcels whose buyers pay at the door. */
export const CashForm = async ({ isOn }: Readonly<{ isOn: boolean }>) => {
  const [locale, t, seller, form] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.delivery"),
    getTranslations("seller"),
    getTranslations("form"),
  ])
  return (
    <ActionForm
      action={setCashOnDelivery.bind(null, locale)}
      summaryTitle={form("mend")}
      label={t("cash")}
      prefix="cash-"
      className="flex flex-col gap-4"
    >
      <FormTick
        name="is_on"
        label={<span className="font-semibold">{t("cash")}</span>}
        hint={t("cashHint")}
        defaultChecked={isOn}
      />
      <SubmitButton pendingText={seller("wait")}>{seller("save")}</SubmitButton>
    </ActionForm>
  )
}
