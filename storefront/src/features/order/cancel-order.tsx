import { getLocale, getTranslations } from "next-intl/server"
import { cancelOrder } from "@/actions/cancel-order"
import type { OrderForm } from "@/lib/order-form"
import { Disclosure } from "../shared/disclosure"
import { CancelForm } from "./cancel-form"

/** Takes a whole purchase back, while nothing is paid. */
export const CancelOrder = async ({ form }: Readonly<{ form: OrderForm }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("parcel.cancelAll"),
  ])
  return (
    <Disclosure summary={t("open")} className="print:hidden">
      <CancelForm
        action={cancelOrder.bind(null, locale)}
        fields={form}
        prefix="order-"
        ask={t("ask")}
        submit={t("yes")}
      />
    </Disclosure>
  )
}
