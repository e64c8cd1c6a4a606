import type {
  OrderAction,
  OrderActorType,
  OrderState,
} from "@pasar-santri/marketplace/lib/order-states"
import type { ParcelPrice } from "@pasar-santri/fulfillment-indonesia/lib/quote-parcel"
import type { PastBuyer } from "./buyers"

/**
 * How an order came to its end: received and kept; complained about in vain, or
 * with part of the money back; cancelled by one side and paid back; never paid.
 */
export const ENDINGS = [
  "completed",
  "complained",
  "refunded",
  "cancelled_by_seller",
  "cancelled_by_buyer",
  "unpaid",
] as const
export type Ending = (typeof ENDINGS)[number]

/** Pieces of one variant. Whole rupiah for one piece. */
export interface PastLine {
  sku: string
  price: number
  quantity: number
}

/** One line of a part's timeline, as the plugin of the orders writes it. */
export interface PastEvent {
  action: OrderAction | "place"
  from: OrderState | null
  to: OrderState
  by: OrderActorType
  at: Date
  reason: string | null
}

/** Money that went back for a part; whole rupiah. */
export interface PastRefund {
  amount: number
  reason: string
  /** When it became owed, and when finance sent it. */
  owedAt: Date
  paidAt: Date
}

/** How a parcel went; null where no courier carried it. */
export interface PastTracking {
  courier: string
  number: string
}

/** What one pesantren sold in an order, and what became of it. */
export interface PastPart {
  /** Slug of the pesantren. */
  maker: string
  lines: readonly PastLine[]
  parcel: Omit<ParcelPrice, "pesantren_id">
  tracking: PastTracking | null
  /** From the placing to the end, oldest first. */
  events: readonly PastEvent[]
  refund: PastRefund | null
}

/** A purchase of the demo's past, which needs nobody any more. */
export interface PastOrder {
  buyer: PastBuyer
  ending: Ending
  placedAt: Date
  /** When the transfer was on the bank's statement; null: it never came. */
  paidAt: Date | null
  /** Of the transfer: what the buyer sent beyond the order's total, rupiah. */
  code: number
  parts: readonly PastPart[]
}

/** Whole rupiah. */
export const goodsOf = ({ lines }: Pick<PastPart, "lines">): number =>
  lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0)

/** Goods and delivery, whole rupiah. */
export const totalOf = (part: Pick<PastPart, "lines" | "parcel">): number =>
  goodsOf(part) + part.parcel.amount

/** What was to be paid for an order, whole rupiah. */
export const orderTotal = ({ parts }: Pick<PastOrder, "parts">): number =>
  parts.reduce((sum, part) => sum + totalOf(part), 0)

/** The moment at which a part came to a state; null when it never did. */
export const reachedAt = (
  { events }: Pick<PastPart, "events">,
  state: OrderState
): Date | null => events.find(({ to }) => to === state)?.at ?? null

/** Where a part has ended. */
export const stateOf = ({ events }: Pick<PastPart, "events">): OrderState =>
  events.at(-1)?.to ?? "waiting_payment"

/** The moment of the last thing that happened to an order. */
export const endOf = ({ parts }: PastOrder): Date =>
  new Date(
    Math.max(
      ...parts.flatMap(({ events, refund }) => [
        ...events.map(({ at }) => at.getTime()),
        refund?.paidAt.getTime() ?? 0,
      ])
    )
  )
