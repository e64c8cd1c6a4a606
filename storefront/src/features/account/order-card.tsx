import { getLocale, getTranslations } from "next-intl/server"
import type { ListedOrder } from "@/data/order-list"
import { localPath } from "@/i18n/locales"
import { formatDate } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { StateBadge } from "../order/state-badge"

/** An order in a list: where it stands, what was bought, how much. */
export const OrderCard = async ({
  order,
}: Readonly<{ order: ListedOrder }>) => {
  const [locale, t, tParcel] = await Promise.all([
    getLocale(),
    getTranslations("account"),
    getTranslations("parcel"),
  ])
  const [first = "", ...others] = order.titles
  return (
    <Card as="li" className="relative grid grid-cols-[4rem_1fr] gap-x-4">
      <Picture
        url={order.thumbnail}
        alt=""
        sizes="64px"
        className="self-start rounded-control"
      />
      <div className="min-w-0">
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <span className="text-sm text-ink-soft">
            {t("orderOn", {
              number: order.number,
              date: formatDate(order.placedAt, locale),
            })}
          </span>
          <StateBadge state={order.state} />
        </div>
        <Link
          href={localPath(locale, `/pesanan/${order.id}`)}
          className="block pt-1 font-semibold no-underline after:absolute after:inset-0 hover:underline"
        >
          {others.length > 0
            ? t("andOthers", { first, count: others.length })
            : first}
        </Link>
        <p className="pt-1 text-sm">
          {t("orderSum", { count: order.pieces })}{" "}
          <strong className="text-base tabular-nums">
            {formatRupiah(order.total)}
          </strong>
        </p>
        {order.parcels.length > 0 ? (
          <ul className="pt-1 text-sm text-ink-soft">
            {order.parcels.map(({ id, pesantren, state }) => (
              <li key={id}>
                {tParcel("listed", {
                  pesantren,
                  state: tParcel(`state.${state}`),
                })}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Card>
  )
}
