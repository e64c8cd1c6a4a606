import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { fail } from "../errors"
import { handOverCode, isCodeShown } from "../lib/hand-over-code"
import type { OrderActorType } from "../lib/order-states"
import { settingsOf } from "../settings"
import { refuseBooking } from "../lib/refuse-booking"
import { loadBookingFacts } from "../queries/load-booking"
import { isCashOrder } from "../queries/money/is-cash-order"
import { loadRefusedFreight } from "../queries/load-refused-freight"
import { loadRecipients } from "../queries/load-recipients"
import { oneOf, partsOf } from "../queries/order-sql"
import {
  type OrderRow,
  readEvents,
  readLines,
  readOrders,
} from "../queries/read-orders"
import { seenRecipient, toOrderDto, toTimeline } from "./order-dto"

/**
 * What the shop has booked for a parcel, or can; null where neither is so. What
 * the courier never answered can be asked again.
 */
async function showBooking(container: MedusaContainer, row: OrderRow) {
  const facts = await loadBookingFacts(container, row)
  const { booking } = facts
  const can_book = !booking?.external_id && refuseBooking(facts) === null
  return booking || can_book
    ? {
        can_book,
        status: booking?.status ?? null,
        tracking_url: booking?.tracking_url ?? null,
      }
    : null
}

/** Answers one shop order, as its shop or the office sees it. */
export async function sendOrder(
  container: MedusaContainer,
  res: MedusaResponse,
  { id, who }: { id: string; who: Exclude<OrderActorType, "buyer"> }
) {
  const [row] = await readOrders(container, oneOf(id))
  if (!row) throw fail("order_not_found")
  const [lines, events, recipients, booking, freight] = await Promise.all([
    readLines(container, [id]),
    readEvents(container, [id]),
    loadRecipients(container, [row.order_id]),
    who === "seller" ? showBooking(container, row) : null,
    loadRefusedFreight(container, id),
  ])
  const recipient = recipients.get(row.order_id)
  const order = toOrderDto(row, { who, lines: lines.get(id) })
  const isForDesk =
    order.actions.includes("take_back") && (await isCashOrder(container, id))
  res.json({
    order: {
      ...order,
      actions: isForDesk
        ? order.actions.filter((action) => action !== "take_back")
        : order.actions,
      // The office sees where a parcel goes, not to whom.
      recipient: seenRecipient(
        recipient,
        who === "seller" ? row : { state: "waiting_payment" }
      ),
      timeline: toTimeline(events.get(id), true),
      refused_freight: freight,
      ...(who === "seller" ? { booking } : {}),
    },
  })
}

/** Answers all parts of an order, as its buyer sees them. */
export async function sendParcels(
  container: MedusaContainer,
  res: MedusaResponse,
  orderId: string
) {
  const rows = await readOrders(container, partsOf(orderId))
  const ids = rows.map(({ id }) => id)
  const { storefrontSecret } = settingsOf(container)
  const [lines, events] = await Promise.all([
    readLines(container, ids),
    readEvents(container, ids),
  ])
  res.json({
    parcels: rows.map((row) => ({
      ...toOrderDto(row, { who: "buyer", lines: lines.get(row.id) }),
      hand_over_code: isCodeShown(row)
        ? handOverCode(row.id, storefrontSecret)
        : null,
      timeline: toTimeline(events.get(row.id), false),
    })),
  })
}
