import type { CourierService } from "../../lib/services"
import { whole } from "./rate-draft"

/** What insuring shall cost, as it is typed. */
export interface InsuranceDraft {
  /** `2026-12-01`. */
  day: string
  above: string
  percent: string
  fixed: string
}

/** What `POST /admin/insurance-rates` takes. */
export interface InsuranceBody {
  service: CourierService
  valid_from: string
  goods_above: number
  rate_bp: number
  fixed_fee: number
}

type Figures = Pick<InsuranceBody, "goods_above" | "rate_bp" | "fixed_fee">

/** `0,2` of 20 hundredths of a percent. */
export const percentOf = (bp: number): string =>
  String(bp / 100).replace(".", ",")

const PERCENT = /^(\d{1,3})(?:[.,](\d{1,2}))?$/

/** Hundredths of a percent from `0,2`; null where it is none up to 100. */
function basisPoints(text: string): number | null {
  const [, units, parts = ""] = PERCENT.exec(text.trim()) ?? []
  if (units === undefined) return null
  const points = Number(units) * 100 + Number(parts.padEnd(2, "0"))
  return points <= 10_000 ? points : null
}

/** Begins with what holds now. */
export const draftInsurance = (now: Figures | null): InsuranceDraft => ({
  day: "",
  above: now ? String(now.goods_above) : "",
  percent: now ? percentOf(now.rate_bp) : "",
  fixed: now ? String(now.fixed_fee) : "",
})

/** The body of a draft, or null while something is missing. */
export function toInsuranceBody(
  draft: InsuranceDraft,
  { service, today }: { service: CourierService; today: string }
): InsuranceBody | null {
  const goods_above = whole(draft.above)
  const rate_bp = basisPoints(draft.percent)
  const fixed_fee = whole(draft.fixed)
  if (draft.day <= today) return null
  if (goods_above === null || rate_bp === null || fixed_fee === null)
    return null
  return {
    ...{ service, valid_from: draft.day, goods_above, rate_bp, fixed_fee },
  }
}
