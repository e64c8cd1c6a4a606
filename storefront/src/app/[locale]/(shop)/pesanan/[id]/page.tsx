import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { getOrder } from "@/data/order"
import { OrderView } from "@/features/order/order-view"
import { readKey } from "@/lib/order-form"

/** Nobody else should learn this address: it may carry a key. */
export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("order")
  return {
    title: t("pageTitle"),
    robots: { index: false },
    referrer: "same-origin",
  }
}

const OrderPage = async ({
  params,
  searchParams,
}: PageProps<"/[locale]/pesanan/[id]">) => {
  const [{ id }, { kunci }] = await Promise.all([params, searchParams])
  const key = readKey(kunci) || undefined
  const order = (await getOrder(id, key)) ?? notFound()
  return <OrderView order={order} guestKey={key} />
}

export default OrderPage
