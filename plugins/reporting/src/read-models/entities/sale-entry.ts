import { day, integer, key, moment, optionalText, text } from "./columns"
import { view } from "./view"

export const SALE_KINDS = ["sale", "return", "refund"] as const
export type SaleKind = (typeof SALE_KINDS)[number]

/**
 * One row behind the sums of money: a part of an order that its buyer received,
 * that came back, or of which something was paid back.
 */
export interface SaleEntry {
  shop_order_id: string
  kind: SaleKind
  at: Date
  /** First day of the month in Jakarta. */
  month: string
  number: string
  pesantren_id: string
  /** Rupiah for goods after discounts; negative for what takes away. */
  amount: number
  quantity: number
  /** Numbers that tell buyers and purchases apart, and nothing else. */
  buyer: string
  purchase: string
  buyer_district: string | null
  /** Tells rows of a page apart; the same in every refresh. */
  id: string
}

export const SaleEntry = view<SaleEntry>("sale_entry", {
  ...{ shop_order_id: key, kind: key, at: { ...moment, primary: true } },
  ...{ month: day, number: text, pesantren_id: text },
  ...{ amount: integer, quantity: integer },
  ...{ buyer: { type: "bigint" }, purchase: { type: "bigint" } },
  ...{ buyer_district: optionalText, id: { type: "bigint" } },
})
