import { refuse, type MethodRefusal } from "./method-refusal"
import { formatRupiah } from "./rupiah"

const DAY_MS = 86_400_000

/** For whom cash on delivery is offered. Money is whole rupiah. */
export interface CodRule {
  limit_amount: number
  fee: number
  /** Codes of areas, each with all below it. */
  areas: readonly string[]
  max_refusals: number
  window_days: number
  needs_verified_phone: boolean
  valid_from: string | Date
}

/** What a purchase is judged by. */
export interface CodFacts {
  /** Whole rupiah. */
  total: number
  /** Kecamatan of the delivery address, as `32.02.19`; null while unknown. */
  district: string | null
  /** Makers of the goods, one parcel each. */
  pesantren_ids: readonly string[]
  /** Those of them that take cash on delivery. */
  willing_ids: readonly string[]
  is_phone_verified: boolean
  /** ISO times of the parcels that this buyer refused. */
  refused_at: readonly string[]
}

/** Whether an area lies in one of those, itself included. */
export const isWithin = (code: string, areas: readonly string[]): boolean =>
  areas.some((area) => code === area || code.startsWith(`${area}.`))

const refusalsSince = (times: readonly string[], since: number) =>
  times.filter((time) => Date.parse(time) > since).length

/**
 * All that stands against cash on delivery, the easiest to mend first; empty
 * where it is offered. The rule of two refusals in 60 days and one parcel at
 * first follows what Shopee and the couriers do (docs/payments-qris-cod.md).
 */
export function codRefusals(
  facts: CodFacts,
  rule: CodRule | undefined,
  now: Date
): MethodRefusal[] {
  if (!rule) return [refuse("cod_not_offered")]
  const { district, pesantren_ids: makers, willing_ids: willing } = facts
  const since = now.getTime() - rule.window_days * DAY_MS
  const isWilling = makers.every((id) => willing.includes(id))
  const checks: [boolean, MethodRefusal][] = [
    [district === null, refuse("cod_area_missing")],
    [makers.length > 1, refuse("cod_one_parcel_only")],
    [
      facts.total > rule.limit_amount,
      refuse("cod_total_too_high", { max: formatRupiah(rule.limit_amount) }),
    ],
    [
      district !== null && !isWithin(district, rule.areas),
      refuse("cod_area_refused"),
    ],
    [makers.length === 1 && !isWilling, refuse("cod_seller_not_in")],
    [
      rule.needs_verified_phone && !facts.is_phone_verified,
      refuse("cod_phone_unverified"),
    ],
    [
      refusalsSince(facts.refused_at, since) >= rule.max_refusals,
      refuse("cod_refused_before"),
    ],
  ]
  return checks.flatMap(([applies, refusal]) => (applies ? [refusal] : []))
}
