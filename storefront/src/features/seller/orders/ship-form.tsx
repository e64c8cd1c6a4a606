import { getTranslations } from "next-intl/server"
import { listCouriers, type ShopOrder } from "@/data/seller/orders"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm, type BoundAction } from "../../shared/action-form"
import { FormField, FormSelect } from "../../shared/form-field"
import { ScanAbsent } from "../scan-absent"
import { ScanTrackingNumber } from "../scan-tracking-number"
import { scanWords } from "../scan-words"
import { OrderFields } from "./order-fields"

const PREFIX = "resi-"

/** The courier and the number on its receipt, typed or read by the camera. */
export const ShipForm = async ({
  order,
  action,
  label,
}: Readonly<{ order: ShopOrder; action: BoundAction; label: string }>) => {
  const [t, form, seller, couriers, words] = await Promise.all([
    getTranslations("sellerOrders"),
    getTranslations("form"),
    getTranslations("seller"),
    listCouriers(),
    scanWords(),
  ])
  return (
    <ActionForm
      action={action}
      summaryTitle={form("mend")}
      label={label}
      prefix={PREFIX}
      className="flex flex-col gap-3"
    >
      <OrderFields order={order} />
      <FormSelect
        name="courier"
        label={t("ship.courier")}
        defaultValue={order.courier?.code ?? ""}
      >
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
      <ScanAbsent text={words.absent} />
      <SubmitButton size="wide" pendingText={seller("wait")}>
        {label}
      </SubmitButton>
    </ActionForm>
  )
}
