import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fail } from "../errors"
import { faultMessage, type CartFault, type Locale } from "../lib/cart-faults"
import { findShortage } from "../lib/cart-stock"
import { COURIERS_ONLY, type Delivery } from "../lib/delivery"
import { parcelServices } from "../lib/parcel-services"
import {
  firstFault,
  groupParcels,
  parcelGrams,
  type Parcel,
  type PurchaseLine,
} from "../lib/parcels"
import { rulesOf } from "../lib/service-rules"
import { servicesOf, type ShippingMethod } from "../lib/shipping-method"
import { unsendable } from "../lib/unsendable"
import { loadCartMethods } from "./load-cart-methods"
import { loadDeliveries } from "./load-deliveries"
import { loadPurchase } from "./load-purchase"
import { loadStock } from "./load-stock"
import { priceCartParcels, type PricedService } from "./price-cart-parcels"

const Area = z.object({ id: z.string(), name: z.string() })

async function areaNames(container: MedusaContainer, codes: string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "area",
    fields: ["id", "name"],
    filters: { id: codes },
  })
  const rows = z.array(Area).parse(data)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** What every parcel of a cart is judged by. */
interface CartFacts {
  destination: string | null
  all: PurchaseLine[]
  stock: Awaited<ReturnType<typeof loadStock>>
  deliveries: Map<string, Delivery>
  quoted: PricedService[]
  chosen: Map<string, string>
  locale: Locale
}

/** What stands in the way of the goods of a parcel, or null: they, or their stock. */
function goodsFault(
  lines: PurchaseLine[],
  { all, stock }: CartFacts
): CartFault | null {
  const fault = firstFault(lines)
  if (fault) return fault
  const others = all.filter((line) => !lines.includes(line))
  const short = findShortage(lines, others, stock)
  const line = lines.find(({ variant_id: id }) => id === short?.variant_id)
  if (!short || !line) return null
  const { id: line_id, title } = line
  return { code: "stock_short", data: { line_id, title, left: short.left } }
}

/** How a parcel can be sent, how it will be, and what is in the way. */
function sending(parcel: Parcel, facts: CartFacts) {
  const { destination, quoted, locale } = facts
  const { id } = parcel.maker
  const delivery = facts.deliveries.get(id) ?? COURIERS_ONLY
  const rules = destination ? rulesOf(parcel, { destination, delivery }) : {}
  const found = parcelServices(parcel, { quoted, rules, locale })
  const isStuck = quoted.length > 0 && !found.services.length
  return {
    ...found,
    chosen: facts.chosen.get(id) ?? null,
    pickup: delivery.pickup,
    cut_off: delivery.cut_off,
    fault:
      goodsFault(parcel.lines, facts) ??
      (isStuck ? unsendable(parcel, rules, found.unavailable) : null),
  }
}

/**
 * Rupiah for the whole cart: what is chosen, else the first service that can
 * carry each parcel; null while some parcel has none.
 */
function shippingTotal(
  methods: ShippingMethod[],
  offers: { services: { amount: number }[] }[]
): number | null {
  if (methods.length)
    return methods.reduce((sum, { amount }) => sum + amount, 0)
  const amounts = offers.map(({ services }) => services[0]?.amount ?? null)
  return amounts.length
    ? amounts.reduce(
        (sum, amount) =>
          sum === null || amount === null ? null : sum + amount,
        0
      )
    : null
}

/**
 * A cart as parcels, one per pesantren: which services can carry each, for how
 * much, which is chosen, and why the others cannot. Goods whose pesantren is
 * gone belong to no parcel and are listed as `problems`. Amounts are whole
 * rupiah, weights grams without packing. Throws `cart_not_found`.
 */
export async function loadCartParcels(
  container: MedusaContainer,
  cartId: string,
  locale: Locale
) {
  const purchase = await loadPurchase(container, { cart_id: cartId })
  if (!purchase) {
    throw fail("cart_not_found")
  }
  const { lines, destination, sales_channel_id } = purchase
  const parcels = groupParcels(lines)
  const makers = parcels.map(({ maker }) => maker)
  const variantIds = [...new Set(lines.map(({ variant_id: id }) => id))]
  const [names, stock, deliveries, quoted, methods] = await Promise.all([
    areaNames(
      container,
      makers.map((maker) => maker.district_code)
    ),
    loadStock(container, variantIds, sales_channel_id ?? ""),
    loadDeliveries(
      container,
      makers.map(({ id }) => id),
      destination
    ),
    destination && parcels.length ? priceCartParcels(container, cartId) : [],
    loadCartMethods(container, cartId),
  ])
  const chosen = servicesOf(methods)
  const facts = { destination, all: lines, stock, deliveries, quoted, chosen }
  const problem = (fault: CartFault | null) =>
    fault && {
      code: fault.code,
      message: faultMessage(fault, locale),
      ...fault.data,
    }
  const rows = parcels.map(({ maker, lines: own }) => {
    const sent = sending({ maker, lines: own }, { ...facts, locale })
    const { fault, ...ways } = sent
    return {
      pesantren: {
        id: maker.id,
        slug: maker.slug,
        name: maker.name,
        district: {
          id: maker.district_code,
          name: names.get(maker.district_code) ?? "",
        },
      },
      items: own.map(({ id, quantity, weight_grams }) => ({
        line_id: id,
        quantity,
        weight_grams: weight_grams * quantity,
      })),
      weight_grams: parcelGrams(own),
      ...ways,
      problem: problem(fault),
    }
  })
  return {
    parcels: rows,
    problems: lines
      .filter(({ maker }) => !maker)
      .map((line) => problem(firstFault([line]))),
    shipping_total: shippingTotal(methods, rows),
  }
}
