import { getLocale, getTranslations } from "next-intl/server"
import type { ShopOrder } from "@/data/seller/orders"
import { localPath } from "@/i18n/locales"
import type { OrderTab } from "@/lib/seller-orders"
import { ChooseAll } from "./choose-all"
import { ManyBar } from "./many-bar"
import { OrderRow } from "./order-row"

const CHOOSABLE: readonly OrderTab[] = ["baru", "kirim", "dikirim"]

/** The orders of a tab; who sends them can tick several. */
export const OrderList = async ({
  tab,
  orders,
  canSend,
}: Readonly<{
  tab: OrderTab
  orders: readonly ShopOrder[]
  canSend: boolean
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders.list"),
  ])
  const canChoose = canSend && CHOOSABLE.includes(tab)
  const rows = (
    <ul className="grid gap-3 lg:grid-cols-2">
      {orders.map((order) => (
        <OrderRow
          key={order.id}
          order={order}
          canChoose={canChoose}
          showsState={tab === "selesai"}
        />
      ))}
    </ul>
  )
  if (!canChoose) return rows
  return (
    <form
      method="get"
      action={localPath(locale, "/penjual/pesanan")}
      className="group/many flex flex-col gap-3"
    >
      <input type="hidden" name="bahasa" value={locale} />
      <p className="text-sm text-ink-soft">{t("chooseHint")}</p>
      <ChooseAll name="id" label={t("chooseAll")} />
      {rows}
      <ManyBar tab={tab} />
    </form>
  )
}
