import { integer, key, text } from "./columns"
import { view } from "./view"

export const PAPER_STANDINGS = [
  ...(["valid", "lapsing", "expired", "refused", "pending"] as const),
] as const

/** A paper that counts, and how it stands today. */
export interface PaperStanding {
  id: string
  pesantren_id: string
  kind: string
  /** `lapsing`: it is valid, and ends within 30 days. */
  standing: (typeof PAPER_STANDINGS)[number]
}

export const PaperStanding = view<PaperStanding>("paper_standing", {
  ...{ id: key, pesantren_id: text, kind: text, standing: text },
})

/** A kind of paper that a pesantren needs under the rules of today. */
export interface PaperNeed {
  pesantren_id: string
  kind: string
  /** The kinds that answer it, itself included. */
  kinds: string[]
}

export const PaperNeed = view<PaperNeed>("paper_need", {
  ...{ pesantren_id: key, kind: key, kinds: { type: "text", array: true } },
})

/** Goods of a pesantren at the office. */
export interface Goods {
  pesantren_id: string
  /** On sale. */
  listed: number
  /** Handed in, not decided. */
  waiting: number
}

export const Goods = view<Goods>("goods", {
  ...{ pesantren_id: key, listed: integer, waiting: integer },
})
