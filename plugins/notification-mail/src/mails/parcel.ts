import { formatDeadline, formatRupiah } from "../lib/format"
import { orderPath, type LinkSettings } from "../lib/links"
import type { Locale } from "../lib/locale"
import type { Mail } from "../lib/mail"
import { noticeMail, type Notice, type Reader } from "./notice"
import { PARCEL_TEXTS } from "./parcel-texts"
import { cancelReason, type ParcelStep, type ParcelView } from "./parcel-view"

const BUTTON: Readonly<Record<Locale, string>> = {
  id: "Lihat pesanan",
  en: "See the order",
}

const FACTS = {
  id: {
    courier: "Kurir",
    tracking: "Nomor resi",
    page: "Lacak di",
    sum: "Jumlah paket",
  },
  en: {
    courier: "Courier",
    tracking: "Tracking number",
    page: "Track it at",
    sum: "Sum of the parcel",
  },
} as const

function factsOf(step: ParcelStep, parcel: ParcelView, locale: Locale) {
  const words = FACTS[locale]
  const { courier, tracking_number: number } = parcel
  if (step === "cancelled" || step === "returned")
    return [{ label: words.sum, value: formatRupiah(parcel.total) }]
  if ((step !== "shipped" && step !== "retracked") || !courier) return []
  return [
    { label: words.courier, value: courier.name },
    ...(number ? [{ label: words.tracking, value: number }] : []),
    ...(courier.page ? [{ label: words.page, value: courier.page }] : []),
  ]
}

/** Where a parcel is, for whom it is meant at home: never with the secret link. */
function shareOf(step: ParcelStep, parcel: ParcelView, locale: Locale) {
  if (step !== "shipped") return {}
  const { courier, tracking_number: number } = parcel
  return {
    share: PARCEL_TEXTS[locale].share(
      parcel.pesantren,
      courier && number ? `${courier.name} ${number}` : null
    ),
    sharePath: `/pesantren/${parcel.slug}`,
  }
}

/** Tells a buyer what became of a parcel, and what to do next. */
export function parcelMail(
  step: ParcelStep,
  parcel: ParcelView,
  { reader, settings }: { reader: Reader; settings: LinkSettings }
): Mail {
  const { locale } = reader
  const due = parcel.due_at ? formatDeadline(parcel.due_at, locale) : null
  const words = PARCEL_TEXTS[locale].steps[step](parcel, due)
  const isCancelled = step === "cancelled" || step === "purchase_cancelled"
  const notice: Notice = {
    ...words,
    reason: isCancelled ? cancelReason(parcel, locale) : null,
    facts: factsOf(step, parcel, locale),
    button: {
      label: BUTTON[locale],
      path: orderPath(settings, parcel.order_id),
    },
    ...shareOf(step, parcel, locale),
  }
  return noticeMail(reader, notice, settings)
}
