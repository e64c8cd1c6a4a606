import { actionsOf, type OrderActorType } from "../lib/order-states"
import { courierOf } from "../lib/couriers"
import type { Recipient } from "../queries/load-recipients"
import type { OrderRow, readEvents, readLines } from "../queries/read-orders"

type Lines = NonNullable<
  ReturnType<Awaited<ReturnType<typeof readLines>>["get"]>
>
type Events = NonNullable<
  ReturnType<Awaited<ReturnType<typeof readEvents>>["get"]>
>

const iso = (time: Date | null) => time?.toISOString() ?? null

const toLine = (line: Lines[number]) => ({
  ...{ id: line.id, line_item_id: line.line_item_id },
  ...{ product_id: line.product_id, variant_id: line.variant_id },
  ...{ title: line.title, variant_title: line.variant_title },
  ...{ thumbnail: line.thumbnail, quantity: line.quantity },
  unit_price: Number(line.unit_price),
  amount: Number(line.amount),
  discount: Number(line.discount),
})

/** The platform's own reasons are codes; people write theirs in words. */
const reasonOf = ({ cancelled_by: by, cancel_reason: reason }: OrderRow) => ({
  cancelled_by: by,
  cancel_reason: by === "system" ? null : reason,
  cancel_code: by === "system" ? (reason ?? "order_cancelled") : null,
})

/**
 * A shop order as everybody sees it. Money is whole rupiah, times are ISO.
 * `actions` are what the reader can do with it now.
 */
export function toOrderDto(
  row: OrderRow,
  { who, lines }: { who: OrderActorType; lines: Lines | undefined }
) {
  const courier = courierOf(row.courier ?? "")
  return {
    ...{ id: row.id, order_id: row.order_id, number: row.number },
    ...{ state: row.state, version: row.version },
    pesantren: {
      ...{ id: row.pesantren_id, slug: row.pesantren_slug },
      name: row.pesantren_name,
    },
    ...{ goods: row.goods, shipping: row.shipping },
    ...{ insurance: row.insurance, cod_fee: row.cod_fee },
    ...{ discount: row.discount, total: row.total },
    ...{ service: row.service, zone: row.zone },
    ...{ weight_grams: row.weight_grams },
    ...{ days_min: row.days_min, days_max: row.days_max },
    courier: courier ?? null,
    tracking_number: row.tracking_number,
    placed_at: iso(row.created_at),
    ...{ due_at: iso(row.due_at), paid_at: iso(row.paid_at) },
    ...{ shipped_at: iso(row.shipped_at), ended_at: iso(row.ended_at) },
    delivered_at: iso(row.delivered_at),
    ...reasonOf(row),
    lines: (lines ?? []).map(toLine),
    actions: actionsOf(who, row.state, row.service),
  }
}

/**
 * What happened to it. Names of people stay with the shop and the office;
 * buyers see which side it was.
 */
export const toTimeline = (events: Events | undefined, withNames: boolean) =>
  (events ?? []).map((event) => ({
    ...{ action: event.action, from: event.from_state, to: event.to_state },
    at: iso(event.at),
    by: event.actor_type,
    name: withNames ? event.actor_name : null,
    reason: event.actor_type === "system" ? null : event.reason,
    code: event.actor_type === "system" ? event.reason : null,
  }))

/** Until it is paid, a shop knows the kecamatan and no more. */
export const seenRecipient = (
  recipient: Recipient | undefined,
  row: Pick<OrderRow, "state">
) => {
  if (!recipient) return null
  const { district, district_code, city, province } = recipient
  return row.state === "waiting_payment" || row.state === "cancelled"
    ? { district, district_code, city, province }
    : recipient
}
