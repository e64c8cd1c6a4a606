import { getLocale, getTranslations } from "next-intl/server"
import { shipOrder } from "@/actions/seller/ship-order"
import { listCouriers, type ShopOrder } from "@/data/seller/orders"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormField, FormSelect } from "../../shared/form-field"
import { ScanTrackingNumber } from "../scan-tracking-number"
import { scanWords } from "../scan-words"
import { OrderFields } from "./order-fields"

const PREFIX = "resi-"

/** The courier and the number on its receipt, typed or read by the camera. */
export const ShipForm = async ({ order }: Readonly<{ order: ShopOrder }>) => {
  const [locale, t, form, seller, couriers, words] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders"),
    getTranslations("form"),
    getTranslations("seller"),
    listCouriers(),
    scanWords(),
  ])
  return (
    <ActionForm
      action={shipOrder.bind(null, locale)}
      summaryTitle={form("mend")}
      label={t("act.ship")}
      prefix={PREFIX}
      className="flex flex-col gap-3"
    >
      <OrderFields order={order} />
      <FormSelect name="courier" label={t("ship.courier")} defaultValue="">
        <option value="">{t("ship.chooseCourier")}</option>
        {couriers.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </FormSelect>
      <FormField
        name="tracking_number"
        label={t("ship.number")}
        hint={t("ship.numberHint")}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={60}
      />
      <ScanTrackingNumber fieldId={`${PREFIX}tracking_number`} words={words} />
      <SubmitButton size="wide" pendingText={seller("wait")}>
        {t("act.ship")}
      </SubmitButton>
    </ActionForm>
  )
}
