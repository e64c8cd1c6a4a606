import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { courierOf } from "../lib/couriers"
import type { OrderRow } from "./read-orders"
import { PricedParcels } from "./load-order"
import { loadPaidAtTheDoor } from "./load-printable"
import { rowsOf } from "./rows-of"

/** The module of the fulfillment plugin that is asked, by its name. */
const COURIERS = "courier"
type Couriers = { isOn(): Promise<boolean> }

const Booking = z.object({
  status: z.string(),
  /** The courier's id of it; null while it has not answered. */
  external_id: z.string().nullable(),
  waybill: z.string().nullable(),
  tracking_url: z.string().nullable(),
})
export type Booking = z.output<typeof Booking>

const Order = z.object({
  shipping_methods: z.array(
    z.object({ data: PricedParcels.nullish().catch(null) })
  ),
})

const couriersOf = (container: MedusaContainer) =>
  container.resolve<Couriers | undefined>(COURIERS, {
    allowUnregistered: true,
  })

/** Whether the fulfillment plugin and its bookings are there at all. */
export const hasBookings = (container: MedusaContainer): boolean =>
  couriersOf(container) !== undefined

/** Whether a courier is configured that can be asked. */
export const isCourierOn = async (
  container: MedusaContainer
): Promise<boolean> => (await couriersOf(container)?.isOn()) ?? false

/** What was booked for a part of an order; null when nothing was. */
export async function loadBooking(
  container: MedusaContainer,
  id: string
): Promise<Booking | null> {
  if (!hasBookings(container)) return null
  const [booking] = await rowsOf(container, {
    ...{ schema: Booking, entity: "courier_booking" },
    ...{ fields: Object.keys(Booking.shape), filters: { reference: id } },
  })
  return booking ?? null
}

/**
 * The courier that priced a part, and its service, as the quote's source names
 * them (`biteship:jne:reg`). Null for a price of the table, and for a courier
 * whose numbers we do not take.
 */
export async function loadQuoted(
  container: MedusaContainer,
  { order_id, pesantren_id }: Pick<OrderRow, "order_id" | "pesantren_id">
): Promise<{ code: string; service: string } | null> {
  const [order] = await rowsOf(container, {
    ...{ schema: Order, entity: "order", filters: { id: order_id } },
    fields: ["id", "shipping_methods.data"],
  })
  const parcel = order?.shipping_methods
    .flatMap(({ data }) => data?.parcels ?? [])
    .find((one) => one.pesantren_id === pesantren_id)
  const [, code = "", service = ""] = parcel?.source?.split(":") ?? []
  return courierOf(code) && service ? { code, service } : null
}

/** What a part's booking depends on; its courier is none while none is configured. */
export async function loadBookingFacts(
  container: MedusaContainer,
  row: Pick<OrderRow, "id" | "order_id" | "pesantren_id" | "state">
) {
  const isOn = await isCourierOn(container)
  const [booking, quoted, atTheDoor] = await Promise.all([
    loadBooking(container, row.id),
    isOn ? loadQuoted(container, row) : null,
    isOn ? loadPaidAtTheDoor(container, [row.order_id]) : new Set<string>(),
  ])
  return {
    ...{ booking, quoted, state: row.state },
    isPaidAtTheDoor: atTheDoor.has(row.order_id),
  }
}
