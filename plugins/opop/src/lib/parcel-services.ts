import type { Locale } from "./cart-faults"
import type { Parcel, PurchaseLine } from "./parcels"
import {
  firstToSpoil,
  type ServiceCode,
  type ServiceRule,
} from "./service-rules"
import { refusalCode, refusalMessage, serviceName } from "./service-words"

/** A service as the fulfillment plugin priced it for every parcel of a cart. */
export interface QuotedService {
  option_id: string
  code: ServiceCode
  parcels: {
    pesantren_id: string
    amount: number
    insurance: number
    charged_kg: number
    days_min: number
    days_max: number
    source: string
  }[]
  refusals: { pesantren_id: string; code: string }[]
}

/** A service that can carry a parcel. Whole rupiah, working days. */
export interface OpenService {
  code: ServiceCode
  name: string
  option_id: string
  amount: number
  /** The part of the amount that insures the goods; 0 where they are not. */
  insurance: number
  charged_kg: number
  days_min: number
  days_max: number
  /** `table`, `shop`, or the courier that told the price. */
  source: string
}

/** A service that cannot, with why. */
export interface ClosedService {
  code: ServiceCode
  name: string
  reason: {
    code: string
    message: string
    /** The goods that it is about, where it is about goods. */
    line_id: string | null
    title: string | null
  }
}

type Context = {
  quoted: readonly QuotedService[]
  rules: Partial<Record<ServiceCode, ServiceRule>>
  locale: Locale
}

/** What can carry a parcel and what cannot, each in the order of the services. */
export function parcelServices(
  parcel: Parcel,
  { quoted, rules, locale }: Context
): { services: OpenService[]; unavailable: ClosedService[] } {
  const isOwn = (row: { pesantren_id: string }) =>
    row.pesantren_id === parcel.maker.id
  const services: OpenService[] = []
  const unavailable: ClosedService[] = []
  for (const { code, option_id, parcels, refusals } of quoted) {
    const name = serviceName(code, locale)
    const price = parcels.find(isOwn)
    const refusal = refusals.find(isOwn)
    if (price) services.push({ code, name, option_id, ...figures(price) })
    else if (refusal) {
      const line = lineOf(refusal.code, { parcel, rule: rules[code] })
      const title = line?.title ?? null
      const reason = refusalCode(refusal.code)
      const message = refusalMessage(reason, { title, locale })
      const line_id = line?.id ?? null
      const told = { code: reason, message, line_id, title }
      unavailable.push({ code, name, reason: told })
    }
  }
  return { services, unavailable }
}

const figures = (price: QuotedService["parcels"][number]) => ({
  amount: price.amount,
  insurance: price.insurance,
  charged_kg: price.charged_kg,
  days_min: price.days_min,
  days_max: price.days_max,
  source: price.source,
})

const lineOf = (
  code: string,
  { parcel, rule }: { parcel: Parcel; rule: ServiceRule | undefined }
): PurchaseLine | null =>
  code === "too_slow" ? firstToSpoil(parcel.lines) : (rule?.line ?? null)
