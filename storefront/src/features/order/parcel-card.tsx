import { getLocale, getTranslations } from "next-intl/server"
import type { Parcel } from "@/data/parcels"
import { localPath } from "@/i18n/locales"
import type { OrderForm } from "@/lib/order-form"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"
import { Disclosure } from "../shared/disclosure"
import { ParcelActions } from "./parcel-actions"
import { ParcelBadge } from "./parcel-badge"
import { ParcelCourier } from "./parcel-courier"
import { ParcelHistory } from "./parcel-history"
import { ParcelLines } from "./parcel-lines"
import { ParcelOutcome } from "./parcel-outcome"
import { ParcelSums } from "./parcel-sums"

/** What one pesantren sends: where it is, what to do, what is in it. */
export const ParcelCard = async ({
  parcel,
  order,
}: Readonly<{ parcel: Parcel; order: OrderForm }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("parcel"),
  ])
  const { pesantren, number } = parcel
  return (
    <Card as="li" id={parcel.id} className="p-0!">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line px-4 py-3">
        <h3 className="font-serif text-lg">
          <Link
            href={localPath(locale, `/pesantren/${pesantren.slug}`)}
            className="inline-flex min-h-11 items-center no-underline hover:underline"
          >
            {pesantren.name}
          </Link>
        </h3>
        <ParcelBadge state={parcel.state} />
        <p className="w-full text-sm text-ink-soft">
          {t("number", { number })}
        </p>
      </div>
      <div className="flex flex-col gap-4 px-4 py-4">
        <ParcelOutcome parcel={parcel} />
        <ParcelCourier parcel={parcel} />
        <ParcelActions parcel={parcel} order={order} />
        <Disclosure summary={t("history")} className="print:hidden">
          <ParcelHistory parcel={parcel} />
        </Disclosure>
      </div>
      <ParcelLines lines={parcel.lines} />
      <ParcelSums parcel={parcel} />
    </Card>
  )
}
