import { getLocale, getTranslations } from "next-intl/server"
import type { ShopOrder } from "@/data/seller/orders"
import { localPath } from "@/i18n/locales"
import { cx } from "@/lib/cx"
import { orderPath } from "@/lib/shop-order-form"
import { firstName } from "@/lib/seller-orders"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import { DueLine } from "./due-line"
import { OrderBadge } from "./order-badge"
import { serviceName } from "./service-name"

/** An order in the list: whose, what, how much, and until when. */
export const OrderRow = async ({
  order,
  canChoose,
  showsState,
}: Readonly<{
  order: ShopOrder
  canChoose: boolean
  /** Where the tab does not say it already. */
  showsState: boolean
}>) => {
  const [locale, t, service] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders"),
    serviceName(order.service),
  ])
  const { id, number, lines, recipient, state, total } = order
  const [first, ...rest] = lines
  const name = firstName(recipient?.name ?? "")
  const district = recipient?.district || recipient?.city || ""
  return (
    <Card
      as="li"
      className={cx(
        "relative grid gap-x-3 p-3!",
        canChoose
          ? "grid-cols-[2rem_3.5rem_minmax(0,1fr)]"
          : "grid-cols-[3.5rem_minmax(0,1fr)]"
      )}
    >
      {canChoose ? (
        <label className="relative z-10 -m-3 flex items-start p-3 pt-4">
          <span className="sr-only">{t("list.choose", { number })}</span>
          <input
            type="checkbox"
            name="id"
            value={id}
            className="size-6 accent-indigo"
          />
        </label>
      ) : null}
      <Picture
        url={first?.thumbnail}
        alt=""
        sizes="56px"
        className="self-start rounded-control"
      />
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <Link
            href={localPath(locale, orderPath(id))}
            className="font-bold tabular-nums no-underline after:absolute after:inset-0 hover:underline"
          >
            {number}
          </Link>
          <Price amount={total} />
        </div>
        <p className="text-sm">
          {name
            ? t("list.to", { name, district })
            : t("list.district", { district })}
        </p>
        {first ? (
          <p className="line-clamp-2 text-sm text-ink-soft">
            {t("list.goods", {
              name: `${first.quantity}× ${first.title}`,
              more: rest.length,
            })}
            {" · "}
            {service}
          </p>
        ) : null}
        <div className="flex flex-col gap-1 pt-1 empty:hidden">
          <DueLine order={order} />
          {showsState ? (
            <p>
              <OrderBadge state={state} />
            </p>
          ) : null}
        </div>
      </div>
    </Card>
  )
}
