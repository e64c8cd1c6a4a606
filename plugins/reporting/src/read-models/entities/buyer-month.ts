import { day, integer } from "./columns"
import { view } from "./view"

/** What a buyer had sent to a place by a pesantren in a month. */
export interface BuyerMonth {
  /** `makerOf` of the pesantren's id. */
  maker: string
  month: string
  /** Numbers that tell buyers and purchases apart, and nothing else. */
  buyer: string
  /** Kecamatan of the province as a number, 0 for elsewhere; null: not known. */
  place: number | null
  /** Of what was received; null where nothing was. */
  first_purchase: string | null
  last_purchase: string | null
  /** Parts that were received. */
  orders: number
  /** Rupiah for goods after discounts, less what came back or was paid back. */
  amount: number
}

const number = { type: "bigint" } as const
const primary = { primary: true } as const

export const BuyerMonth = view<BuyerMonth>("buyer_month", {
  ...{ maker: { ...number, ...primary }, month: { ...day, ...primary } },
  ...{ buyer: { ...number, ...primary } },
  place: { ...integer, ...primary, nullable: true },
  first_purchase: { ...number, nullable: true },
  last_purchase: { ...number, nullable: true },
  ...{ orders: integer, amount: integer },
})

/** The number of a pesantren in `buyer_month`, of its id. */
export const makerOf = (id: string): string => `hashtextextended(${id}, 0)`
