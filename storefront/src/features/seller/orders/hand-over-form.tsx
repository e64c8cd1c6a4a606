import { getLocale, getTranslations } from "next-intl/server"
import { handOverOrder } from "@/actions/seller/hand-over-order"
import type { ShopOrder } from "@/data/seller/orders"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormField } from "../../shared/form-field"
import { OrderFields } from "./order-fields"

/** The buyer shows the code, the shop types it: then the parcel is theirs. */
export const HandOverForm = async ({
  order,
}: Readonly<{ order: ShopOrder }>) => {
  const [locale, t, form, seller] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders"),
    getTranslations("form"),
    getTranslations("seller"),
  ])
  return (
    <ActionForm
      action={handOverOrder.bind(null, locale)}
      summaryTitle={form("mend")}
      label={t("act.handOver")}
      prefix="serah-"
      className="flex flex-col gap-3"
    >
      <OrderFields order={order} />
      <FormField
        name="code"
        label={t("handOver.code")}
        hint={t("handOver.hint")}
        inputMode="numeric"
        autoComplete="off"
        maxLength={9}
      />
      <SubmitButton size="wide" pendingText={seller("wait")}>
        {t("act.handOver")}
      </SubmitButton>
    </ActionForm>
  )
}
