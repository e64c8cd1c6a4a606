import { getLocale, getTranslations } from "next-intl/server"
import { cancelOrder } from "@/actions/seller/cancel-order"
import type { ShopOrder } from "@/data/seller/orders"
import { formatRupiah } from "@/lib/money"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { Disclosure } from "../../shared/disclosure"
import { FormTextarea } from "../../shared/form-field"
import { OrderFields } from "./order-fields"

/** Cancelling, one press away; what becomes of money and stock is said first. */
export const CancelForm = async ({ order }: Readonly<{ order: ShopOrder }>) => {
  if (!order.actions.includes("cancel")) return null
  const [locale, t, form, seller] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders"),
    getTranslations("form"),
    getTranslations("seller"),
  ])
  return (
    <Disclosure summary={t("cancel.summary")}>
      <ActionForm
        action={cancelOrder.bind(null, locale)}
        summaryTitle={form("mend")}
        label={t("act.cancel")}
        prefix="batal-"
        className="flex flex-col gap-3"
      >
        <OrderFields order={order} />
        <Notice tone="warning" title={t("cancel.title")}>
          <ul className="list-disc pl-4">
            <li>{t("cancel.money", { total: formatRupiah(order.total) })}</li>
            <li>{t("cancel.stock")}</li>
            <li>{t("cancel.final")}</li>
          </ul>
        </Notice>
        <FormTextarea
          name="reason"
          label={t("cancel.reason")}
          hint={t("cancel.reasonHint")}
          maxLength={500}
        />
        <SubmitButton look="danger" pendingText={seller("wait")}>
          {t("act.cancel")}
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  )
}
