import type { FreightBearer } from "../../lib/freight-bearer"
import type { ShownCodRule } from "../../queries/list-cod-rules"
import { beginOf, mayBegin } from "./begin"
import { whole } from "./whole"

/** A rule of cash on delivery as it is set. */
export interface CodDraft {
  /** Rupiah. */
  limit: string
  /** Rupiah that a buyer pays for it; empty: nothing. */
  fee: string
  /** Codes of areas. */
  areas: readonly string[]
  refusals: string
  window: string
  needsPhone: boolean
  /** Of refused parcels; else the fund holder bears it. */
  pesantrenBearsFreight: boolean
  /** `2026-12-01`; empty: at once. */
  day: string
  reason: string
}

/** What `POST /admin/cod-rules` takes. */
export interface CodBody {
  limit_amount: number
  fee: number
  areas: string[]
  max_refusals: number
  window_days: number
  needs_verified_phone: boolean
  freight_bearer: FreightBearer
  valid_from?: string
  reason: string | null
}

/** Begins with what holds now. */
export const draftCod = (now: ShownCodRule | null): CodDraft => ({
  limit: now ? String(now.limit_amount) : "",
  fee: String(now?.fee ?? 0),
  areas: now?.areas ?? [],
  refusals: String(now?.max_refusals ?? 2),
  window: String(now?.window_days ?? 60),
  needsPhone: now?.needs_verified_phone ?? false,
  pesantrenBearsFreight: now?.freight_bearer === "pesantren",
  ...{ day: "", reason: "" },
})

/** The body of a draft, or null while something is wrong. */
export function toCodBody(draft: CodDraft, tomorrow: string): CodBody | null {
  const limit_amount = whole(draft.limit)
  const fee = draft.fee.trim() ? whole(draft.fee) : 0
  const max_refusals = whole(draft.refusals)
  const window_days = whole(draft.window)
  if (fee === null || fee >= (limit_amount ?? 0)) return null
  if (!limit_amount || !max_refusals || !window_days) return null
  if (max_refusals > 100 || window_days > 365) return null
  if (!mayBegin(draft.day, tomorrow)) return null
  return {
    ...{ limit_amount, fee, max_refusals, window_days },
    areas: [...draft.areas].sort(),
    needs_verified_phone: draft.needsPhone,
    freight_bearer: draft.pesantrenBearsFreight ? "pesantren" : "fund",
    ...beginOf(draft.day),
    reason: draft.reason.trim() || null,
  }
}
