import { getLocale, getTranslations } from "next-intl/server"
import type { Pesantren } from "@/data/pesantren"
import { formatRupiah } from "@/lib/money"
import { Icon } from "@/ui/icon"
import { pickupHours } from "./pickup-hours"

/** Areas that are named before the rest is only counted. */
const NAMED = 6

/** How a pesantren hands parcels over itself: where it brings them, when they are fetched. */
export const DeliveryFacts = async ({
  delivery,
}: Readonly<{ delivery: NonNullable<Pesantren["delivery"]> }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("delivery"),
  ])
  const { own, pickup } = delivery
  if (!own && !pickup) return null
  const areas = own?.areas ?? []
  const named = areas.slice(0, NAMED).map(({ name, price }) =>
    t("area", {
      name,
      price: price === 0 ? t("free") : formatRupiah(price),
    })
  )
  const more = areas.length - named.length
  return (
    <ul className="flex flex-col gap-2 text-sm">
      {own ? (
        <li className="flex gap-3">
          <Icon name="truck" className="mt-0.5 text-ink-soft" />
          <div className="min-w-0">
            <p className="font-semibold">{t("own", { days: own.days })}</p>
            <p className="text-ink-soft">
              {named.join("; ")}
              {more > 0 ? ` ${t("more", { count: more })}` : null}
            </p>
          </div>
        </li>
      ) : null}
      {pickup ? (
        <li className="flex gap-3">
          <Icon name="store" className="mt-0.5 text-ink-soft" />
          <div className="min-w-0">
            <p className="font-semibold">{t("services.pickup")}</p>
            <p className="text-ink-soft">
              {await pickupHours(pickup, locale)}
              {pickup.note ? `. ${pickup.note}` : null}
            </p>
          </div>
        </li>
      ) : null}
    </ul>
  )
}
