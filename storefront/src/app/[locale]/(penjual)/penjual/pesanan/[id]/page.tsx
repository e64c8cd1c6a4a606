import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { requireShop } from "@/data/seller/guard"
import { getOrder } from "@/data/seller/orders"
import { CancelForm } from "@/features/seller/orders/cancel-form"
import { FreightFacts } from "@/features/seller/orders/freight-facts"
import { OrderAddress } from "@/features/seller/orders/order-address"
import { OrderGoods } from "@/features/seller/orders/order-goods"
import { OrderHistory } from "@/features/seller/orders/order-history"
import { OrderNext } from "@/features/seller/orders/order-next"
import { OrderPapers } from "@/features/seller/orders/order-papers"
import { SellerPage } from "@/features/seller/seller-page"
import { localPath } from "@/i18n/locales"
import { formatDateTime } from "@/lib/date"
import { orderPath } from "@/lib/shop-order-form"
import { mayDo } from "@/lib/seller-rights"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerOrders")
  return { title: t("title") }
}

const OrderPage = async ({
  params,
}: PageProps<"/[locale]/penjual/pesanan/[id]">) => {
  const { id } = await params
  const { shop } = await requireShop(orderPath(id), "seeOrders")
  const locale = await getLocale()
  const [t, found] = await Promise.all([
    getTranslations("sellerOrders"),
    getOrder(id, locale),
  ])
  const order = found ?? notFound()
  const canSend = mayDo(shop.role, "sendOrders")
  return (
    <SellerPage
      title={t("number", { number: order.number })}
      lead={formatDateTime(order.placed_at, locale)}
      back={{ href: localPath(locale, "/penjual/pesanan"), label: t("title") }}
    >
      <div className="flex max-w-text flex-col gap-4">
        <OrderNext order={order} canSend={canSend} />
        {canSend ? <OrderPapers order={order} /> : null}
        <FreightFacts order={order} />
        <OrderGoods order={order} />
        <OrderAddress order={order} />
        <OrderHistory order={order} />
        {canSend ? <CancelForm order={order} /> : null}
      </div>
    </SellerPage>
  )
}

export default OrderPage
