import { day, integer, key, moment, optionalText, text } from "./columns"
import { view } from "./view"

export const SALE_KINDS = ["sale", "return", "refund"] as const
export type SaleKind = (typeof SALE_KINDS)[number]

/**
 * One row behind the sums of money: a part of an order that its buyer received,
 * that came back, or of which something was paid back.
 */
export interface SaleEntry {
  id: string
  kind: SaleKind
  at: Date
  /** First day of the month in Jakarta. */
  month: string
  shop_order_id: string
  order_id: string
  number: string
  pesantren_id: string
  /** Rupiah for goods after discounts; negative for what takes away. */
  amount: number
  quantity: number
  /** 1 for a sale, -1 for a return, 0 for a refund. */
  parts: number
  /** A digest; the same buyer has the same. */
  buyer: string
  buyer_district: string | null
  /** Numbers that tell buyers and purchases apart quickly, and nothing else. */
  buyer_number: string
  purchase: string
}

export const SaleEntry = view<SaleEntry>("sale_entry", {
  id: key,
  ...{ kind: text, at: moment, month: day, shop_order_id: text },
  ...{ order_id: text, number: text, pesantren_id: text },
  ...{ amount: integer, quantity: integer, parts: integer },
  ...{ buyer: text, buyer_district: optionalText },
  ...{ buyer_number: { type: "bigint" }, purchase: { type: "bigint" } },
})
