import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { BreakKind, Finding } from "../../lib/breaks"
import { LISTING_WITHOUT_PRODUCT } from "./of-listings"
import {
  CANCELLED_HOLDS_MONEY,
  CAPTURE_UNBOOKED,
  CAPTURE_WITHOUT_ORDER,
  GATEWAY_EVENT_FAILED,
  LATE_MONEY_OPEN,
  STATEMENT_ROW_UNMATCHED,
} from "./of-money"
import {
  CANCELLED_HOLDS_STOCK,
  CART_WITHOUT_ORDER,
  CHECKOUT_UNFINISHED,
  ORDER_WITHOUT_CART,
  ORDER_WITHOUT_PARTS,
  ORDER_WITHOUT_PAYMENT,
  ORDER_WITHOUT_RESERVATION,
} from "./of-orders"
import { SHIPPING_HALF_MADE } from "./of-shipping"
import { BOOKING_STANDS, PARCEL_ASTRAY } from "./of-parcels"
import { RESERVATION_WITHOUT_ORDER, RESERVED_DIFFERS } from "./of-stock"

/** Each kind is one statement. */
const STATEMENTS: Readonly<Record<BreakKind, string>> = {
  order_without_cart: ORDER_WITHOUT_CART,
  cart_without_order: CART_WITHOUT_ORDER,
  order_without_payment: ORDER_WITHOUT_PAYMENT,
  shipping_half_made: SHIPPING_HALF_MADE,
  order_without_reservation: ORDER_WITHOUT_RESERVATION,
  order_without_parts: ORDER_WITHOUT_PARTS,
  cancelled_holds_stock: CANCELLED_HOLDS_STOCK,
  reservation_without_order: RESERVATION_WITHOUT_ORDER,
  reserved_differs: RESERVED_DIFFERS,
  capture_without_order: CAPTURE_WITHOUT_ORDER,
  capture_unbooked: CAPTURE_UNBOOKED,
  cancelled_holds_money: CANCELLED_HOLDS_MONEY,
  gateway_event_failed: GATEWAY_EVENT_FAILED,
  late_money_open: LATE_MONEY_OPEN,
  statement_row_unmatched: STATEMENT_ROW_UNMATCHED,
  listing_without_product: LISTING_WITHOUT_PRODUCT,
  checkout_unfinished: CHECKOUT_UNFINISHED,
  parcel_astray: PARCEL_ASTRAY,
  booking_stands: BOOKING_STANDS,
}

/** Tables of plugins that a shop may do without. */
const NEEDS: Readonly<Partial<Record<BreakKind, string>>> = {
  cancelled_holds_money: "refund_obligation",
  gateway_event_failed: "inbox_event",
  late_money_open: "late_receipt",
  statement_row_unmatched: "row_match",
  parcel_astray: "courier_booking",
  booking_stands: "courier_booking",
}

const Row = z.object({
  subject: z.string(),
  order_id: z.string().nullable(),
  cart_id: z.string().nullable(),
  facts: z.record(z.string(), z.unknown()),
})

const knexOf = (container: MedusaContainer) =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

async function isSearchable(container: MedusaContainer, kind: BreakKind) {
  const table = NEEDS[kind]
  if (!table) return true
  const found = await knexOf(container).raw<{ rows: { has: boolean }[] }>(
    "select to_regclass(:table) is not null as has",
    { table }
  )
  return !!found.rows[0]?.has
}

export interface FindBreaks {
  kind: BreakKind
  /** Rows written after this may still be worked on. */
  before: Date
  /** Pages go on after the last subject. */
  after: string
  limit: number
}

/** One page of what is not as it should be. */
export async function findBreaks(
  container: MedusaContainer,
  { kind, before, after, limit }: FindBreaks
): Promise<Finding[]> {
  if (!(await isSearchable(container, kind))) return []
  const found = await knexOf(container).raw<{ rows: unknown[] }>(
    `select * from (${STATEMENTS[kind]}) found
     where subject > :after order by subject limit :limit`,
    { before, after, limit }
  )
  return z.array(Row).parse(found.rows)
}

/** Whether one finding still is one. Null when it is not. */
export async function findBreak(
  container: MedusaContainer,
  { kind, before, subject }: { kind: BreakKind; before: Date; subject: string }
): Promise<Finding | null> {
  if (!(await isSearchable(container, kind))) return null
  const found = await knexOf(container).raw<{ rows: unknown[] }>(
    `select * from (${STATEMENTS[kind]}) found where subject = :subject`,
    { before, subject }
  )
  return found.rows[0] ? Row.parse(found.rows[0]) : null
}
