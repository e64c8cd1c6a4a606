import { getTranslations } from "next-intl/server"
import type { ShopOrder } from "@/data/seller/orders"
import { Notice } from "@/ui/notice"

/** Which of the ticked orders cannot be worked on here, and how many were too many. */
export const LeftOut = async ({
  what,
  orders,
  more,
}: Readonly<{
  what: "begin" | "numbers"
  orders: readonly ShopOrder[]
  more: number
}>) => {
  if (orders.length === 0 && more <= 0) return null
  const t = await getTranslations("sellerOrders.leftOut")
  return (
    <Notice tone="warning" className="max-w-text">
      {orders.length > 0 ? (
        <p>
          {t(what, { numbers: orders.map(({ number }) => number).join(", ") })}
        </p>
      ) : null}
      {more > 0 ? <p>{t("more", { count: more })}</p> : null}
    </Notice>
  )
}
