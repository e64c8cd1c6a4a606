import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import type { CartGroup } from "@/lib/cart-view"
import { formatDate } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { formatWeight } from "@/lib/weight"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { AddressLink } from "./address-link"
import { CartLineRow } from "./cart-line-row"
import { GroupDelivery } from "./group-delivery"

/** What one pesantren would send: who and where, its goods, subtotal, weight. */
export const CartGroupCard = async ({
  group,
}: Readonly<{ group: CartGroup }>) => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("cart")])
  const { pesantren } = group
  const id = `parcel-${pesantren?.slug ?? "none"}`
  return (
    <Card as="section" labelledBy={id} className="p-0!">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line px-4 py-3">
        <h2 id={id} className="text-lg">
          {pesantren ? (
            <Link
              href={localPath(locale, `/pesantren/${pesantren.slug}`)}
              className="inline-flex min-h-11 items-center gap-2 no-underline hover:underline"
            >
              {pesantren.name}
            </Link>
          ) : (
            t("nobody")
          )}
        </h2>
        {pesantren ? (
          <p className="flex items-center gap-1 text-sm text-ink-soft">
            <Icon name="map-pin" size={4} />
            {t("district", { name: pesantren.district })}
          </p>
        ) : null}
      </header>
      <div className="px-4">
        {group.isClosed && pesantren ? (
          <Notice tone="error" className="mt-4">
            {group.reopensOn
              ? t("holiday", {
                  name: pesantren.name,
                  date: formatDate(group.reopensOn, locale),
                })
              : t("closed", { name: pesantren.name })}
          </Notice>
        ) : null}
        {group.stuck && !group.isClosed ? (
          <Notice tone="error" className="mt-4">
            <p>{group.stuck}</p>
            <AddressLink />
          </Notice>
        ) : null}
        <ul className="divide-y divide-line">
          {group.lines.map((line) => (
            <CartLineRow
              key={line.id}
              line={line}
              isClosed={group.isClosed && pesantren !== null}
            />
          ))}
        </ul>
      </div>
      <GroupDelivery group={group} />
      <footer className="flex flex-wrap justify-between gap-x-4 rounded-b-card bg-sand px-4 py-3 text-sm">
        <span className="flex items-center gap-1 text-ink-soft">
          <Icon name="scale" size={4} />
          {t("weight", { weight: formatWeight(group.weightGrams, locale) })}
        </span>
        <span>
          {t("subtotal")}{" "}
          <strong className="tabular-nums">
            {formatRupiah(group.subtotal)}
          </strong>
        </span>
      </footer>
    </Card>
  )
}
