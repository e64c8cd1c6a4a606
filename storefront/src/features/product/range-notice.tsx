import { getLocale, getTranslations } from "next-intl/server"
import type { Pesantren } from "@/data/pesantren"
import type { Product } from "@/data/product"
import { clock } from "@/lib/clock"
import { placeName } from "@/lib/names"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"
import { DeliveryFacts } from "../shared/delivery-facts"

/**
 * Where it is sent from, how far and by whom; a warning when that is near only,
 * and what goods that no courier carries can be had by.
 */
export const RangeNotice = async ({
  product,
  maker,
}: Readonly<{ product: Product; maker: Pesantren }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("product.range"),
  ])
  const { range, leadDays } = product
  const { delivery } = maker
  const regency = maker.regency?.name ?? ""
  const facts = delivery ? <DeliveryFacts delivery={delivery} /> : null
  if (range === "K")
    return (
      <>
        <Notice tone="warning" title={t("K", { regency })}>
          {delivery?.own || delivery?.pickup ? t("noCourier") : t("nobody")}
        </Notice>
        {facts}
      </>
    )
  if (range === "R")
    return (
      <>
        <Notice tone="warning" title={t("R", { regency })}>
          {delivery && delivery.near.length > 1
            ? t("near", {
                places: delivery.near.map(({ name }) => name).join(", "),
              })
            : t("why")}
        </Notice>
        {facts}
      </>
    )
  return (
    <>
      <div className="flex gap-3 text-sm">
        <Icon name="truck" className="mt-0.5 text-ink-soft" />
        <div>
          <p className="font-semibold">{t(range ?? "N")}</p>
          <p className="text-ink-soft">
            {t("origin", { place: placeName(maker) })}
            {delivery && !leadDays
              ? ` ${t("cutOff", { time: clock(delivery.cut_off, locale) })}`
              : null}
          </p>
        </div>
      </div>
      {facts}
    </>
  )
}
