import { getLocale, getTranslations } from "next-intl/server"
import type { Order } from "@/data/order"
import type { OrderParcel } from "@/data/order-parcels"
import { localPath } from "@/i18n/locales"
import { formatRupiah } from "@/lib/money"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"

const Parcel = async ({ parcel }: Readonly<{ parcel: OrderParcel }>) => {
  const [locale, t, delivery] = await Promise.all([
    getLocale(),
    getTranslations("order"),
    getTranslations("delivery"),
  ])
  const { pesantren, shipping } = parcel
  return (
    <Card as="li" className="p-0!">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line px-4 py-3">
        <h3 className="font-serif text-lg">
          {pesantren ? (
            <Link
              href={localPath(locale, `/pesantren/${pesantren.slug}`)}
              className="inline-flex min-h-11 items-center no-underline hover:underline"
            >
              {pesantren.name}
            </Link>
          ) : (
            t("otherGoods")
          )}
        </h3>
        {shipping ? (
          <p className="flex items-center gap-1 text-sm text-ink-soft">
            <Icon name="truck" size={4} />
            {[
              delivery(`services.${shipping.service}`),
              shipping.service === "pickup"
                ? null
                : delivery("days", {
                    min: shipping.daysMin,
                    max: shipping.daysMax,
                  }),
              shipping.amount === 0
                ? delivery("free")
                : formatRupiah(shipping.amount),
            ]
              .filter(Boolean)
              .join(", ")}
          </p>
        ) : null}
      </div>
      <ul className="divide-y divide-line px-4">
        {parcel.lines.map((line) => (
          <li
            key={line.id}
            className="grid grid-cols-[3.5rem_1fr_auto] gap-x-3 py-3 print:grid-cols-[1fr_auto]"
          >
            <Picture
              url={line.thumbnail}
              alt=""
              sizes="56px"
              className="rounded-control print:hidden"
            />
            <span className="leading-snug">
              <span className="font-semibold">
                {line.product_title || line.title}
              </span>
              <span className="block text-sm text-ink-soft">
                {[
                  line.variant_title,
                  `${line.quantity} × ${formatRupiah(line.unit_price)}`,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
            <span className="font-semibold tabular-nums">
              {formatRupiah(line.total)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** What was bought, by the pesantren that sends it. */
export const OrderParcels = async ({ order }: Readonly<{ order: Order }>) => {
  const t = await getTranslations("order")
  return (
    <section aria-labelledby="parcels">
      <h2 id="parcels" className="pb-3 text-xl">
        {t("parcels", { count: order.parcels.length })}
      </h2>
      <ul className="flex flex-col gap-4">
        {order.parcels.map((parcel) => (
          <Parcel key={parcel.pesantren?.id ?? ""} parcel={parcel} />
        ))}
      </ul>
    </section>
  )
}
