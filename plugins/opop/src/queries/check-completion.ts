import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { checkCompletion } from "../lib/cart-completion"
import { failCart } from "../lib/cart-faults"
import { findShortage } from "../lib/cart-stock"
import { COURIERS_ONLY } from "../lib/delivery"
import { groupParcels } from "../lib/parcels"
import { isCurrent, servicesOf, ShippingMethod } from "../lib/shipping-method"
import { loadDeliveries } from "./load-deliveries"
import { loadPurchase } from "./load-purchase"
import { loadStock } from "./load-stock"

/** The part of the cart, as `complete-cart` has read it under its lock. */
const Cart = z.object({
  id: z.string(),
  email: z.string().nullish(),
  completed_at: z.unknown(),
  currency_code: z.string(),
  total: z.coerce.number(),
  shipping_methods: z.array(ShippingMethod).nullish(),
  payment_collection: z
    .object({
      payment_sessions: z
        .array(
          z.object({
            id: z.string(),
            status: z.string(),
            amount: z.coerce.number(),
            currency_code: z.string(),
          })
        )
        .nullish(),
    })
    .nullish(),
})

/** States in which core goes on with a session; it takes the first such. */
const PROCESSABLE = new Set([
  "pending",
  "requires_more",
  "authorized",
  "captured",
  "pending_authorization",
])

async function isDistrict(container: MedusaContainer, code: string | null) {
  if (!code) return false
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "area",
    fields: ["id"],
    filters: { id: code, level: "district" },
  })
  return data.length > 0
}

/**
 * Refuses a session whose money was given back, as core does when a completion
 * fails late: it still says "authorized", and core would make an order of it
 * that nobody pays. Throws payment_given_back.
 */
async function requireNotGivenBack(container: MedusaContainer, id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment",
    fields: ["id"],
    filters: { payment_session_id: id, canceled_at: { $ne: null } },
  })
  if (data.length > 0) throw failCart("payment_given_back")
}

/**
 * The last look before a cart becomes an order. A cart that already did is
 * left alone, so that asking again answers the same order. Throws what
 * `checkCompletion` throws, payment_given_back and stock_short.
 */
export async function checkCompletionOf(
  container: MedusaContainer,
  snapshot: unknown
): Promise<void> {
  const cart = Cart.parse(snapshot)
  if (cart.completed_at) return
  const purchase = await loadPurchase(container, { cart_id: cart.id })
  if (!purchase) return
  const { destination, lines, sales_channel_id } = purchase
  const session = cart.payment_collection?.payment_sessions?.find(
    ({ status }) => PROCESSABLE.has(status)
  )
  const methods = cart.shipping_methods ?? []
  const services = servicesOf(methods)
  const parcels = groupParcels(lines)
  const deliveries = await loadDeliveries(
    container,
    parcels.map(({ maker }) => maker.id),
    destination
  )
  checkCompletion({
    email: cart.email ?? null,
    destination,
    is_destination_known: await isDistrict(container, destination),
    lines,
    parcels: parcels.map((parcel) => ({
      parcel,
      delivery: deliveries.get(parcel.maker.id) ?? COURIERS_ONLY,
      service: services.get(parcel.maker.id) ?? null,
    })),
    has_shipping: methods.length > 0,
    is_shipping_current: isCurrent(methods, parcels),
    total: cart.total,
    currency_code: cart.currency_code,
    session: session ?? null,
  })
  if (session) await requireNotGivenBack(container, session.id)
  const ids = [...new Set(lines.map(({ variant_id: id }) => id))]
  const stock = await loadStock(container, ids, sales_channel_id ?? "")
  const short = findShortage(lines, [], stock)
  const line = lines.find(({ variant_id: id }) => id === short?.variant_id)
  if (short && line) {
    throw failCart("stock_short", {
      line_id: line.id,
      title: line.title,
      left: short.left,
    })
  }
}
