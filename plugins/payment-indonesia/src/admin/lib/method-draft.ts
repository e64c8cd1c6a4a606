import type { MethodLine } from "../../lib/method-lines"
import { beginOf, mayBegin } from "./begin"
import { whole } from "./whole"

/** A switch of a way of paying as it is set. */
export interface MethodDraft {
  isOn: boolean
  /** Rupiah; empty: no limit. */
  min: string
  max: string
  rank: string
  /** `2026-12-01`; empty: at once. */
  day: string
  reason: string
}

/** What `POST /admin/payment-methods` takes. */
export interface MethodBody {
  provider_id: string
  region_id: string
  is_on: boolean
  min_amount: number | null
  max_amount: number | null
  rank: number
  valid_from?: string
  reason: string | null
}

const textOf = (amount: number | null | undefined) =>
  amount === null || amount === undefined ? "" : String(amount)

/** Begins with what holds now; `place` is its place in the list. */
export const draftMethod = (
  { state, now }: Pick<MethodLine, "state" | "now">,
  place: number
): MethodDraft => ({
  isOn: now?.is_on ?? state === "on",
  min: textOf(now?.min_amount),
  max: textOf(now?.max_amount),
  rank: String(now?.rank ?? place),
  ...{ day: "", reason: "" },
})

/** The body of a draft, or null while something is wrong. */
export function toMethodBody(
  draft: MethodDraft,
  way: { provider_id: string; region_id: string; tomorrow: string }
): MethodBody | null {
  const { provider_id, region_id, tomorrow } = way
  const rank = whole(draft.rank)
  const min_amount = draft.min.trim() === "" ? null : whole(draft.min)
  const max_amount = draft.max.trim() === "" ? null : whole(draft.max)
  const isFaulty =
    (draft.min.trim() !== "" && min_amount === null) ||
    (draft.max.trim() !== "" && max_amount === null) ||
    (max_amount !== null && max_amount < (min_amount ?? 1))
  if (isFaulty || rank === null || rank > 100) return null
  if (!mayBegin(draft.day, tomorrow)) return null
  return {
    ...{ provider_id, region_id, is_on: draft.isOn },
    ...{ min_amount, max_amount, rank, ...beginOf(draft.day) },
    reason: draft.reason.trim() || null,
  }
}
