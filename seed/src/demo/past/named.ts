import { randomFrom } from "../../lib/random"
import { idAt } from "./ids"
import {
  endOf,
  type PastLine,
  type PastOrder,
  type PastPart,
  reachedAt,
} from "./model"
import { found, type SoldVariant, type World } from "./world"

/** What a line was of, by its ids. */
export interface NamedLine extends PastLine {
  id: string
  variant: SoldVariant
}

export interface NamedPart extends Omit<PastPart, "lines"> {
  id: string
  lines: readonly NamedLine[]
  pesantrenId: string
  /** Null for what was never sent. */
  fulfillmentId: string | null
  /** Of the money that went back. */
  obligationId: string
  refundId: string
}

/** An order of the past with the ids of its rows. */
export interface NamedOrder extends Omit<PastOrder, "parts"> {
  id: string
  parts: readonly NamedPart[]
  customerId: string
  /** The moment of the last thing that happened to it. */
  endedAt: Date
  /** All of its parts were cancelled. */
  isCancelled: boolean
  /** One more id, of the moment of its placing or another. */
  newId: (prefix: string, at?: Date) => string
  collectionId: string
  sessionId: string
  paymentId: string
  captureId: string
}

/** Rupiah that left an order: its cancelled parts, and what was given back. */
export const creditsOf = ({ parts }: Pick<NamedOrder, "parts">) =>
  parts.flatMap((part) => (part.refund ? [{ part, refund: part.refund }] : []))

/** Gives an order and all that belongs to it the ids of its time. */
export function nameOrder(past: PastOrder, world: World): NamedOrder {
  const { placedAt, paidAt } = past
  const random = randomFrom(
    `past/${placedAt.toISOString()}/${past.buyer.email}`
  )
  const newId = (prefix: string, at = placedAt) => idAt(prefix, at, random)
  const parts = past.parts.map((part): NamedPart => {
    const shipped = reachedAt(part, "shipped")
    return {
      ...part,
      id: newId("so"),
      pesantrenId: found(world.pesantrenIds, part.maker),
      lines: part.lines.map((line) => ({
        ...line,
        id: newId("ordli"),
        variant: found(world.variants, line.sku),
      })),
      fulfillmentId: shipped && newId("ful", shipped),
      obligationId: newId("robl", part.refund?.owedAt),
      refundId: newId("ref", part.refund?.paidAt),
    }
  })
  return {
    ...past,
    ...{ id: newId("order"), parts, newId },
    customerId: found(world.customerIds, past.buyer.email),
    endedAt: endOf(past),
    isCancelled: parts.every((part) => reachedAt(part, "cancelled")),
    ...{ collectionId: newId("pay_col"), sessionId: newId("payses") },
    paymentId: newId("pay", paidAt ?? placedAt),
    captureId: newId("capt", paidAt ?? placedAt),
  }
}
