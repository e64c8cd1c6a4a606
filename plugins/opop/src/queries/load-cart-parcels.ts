import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fail } from "../errors"
import { faultMessage, type CartFault, type Locale } from "../lib/cart-faults"
import { findShortage } from "../lib/cart-stock"
import {
  firstFault,
  groupParcels,
  parcelGrams,
  type Parcel,
  type PurchaseLine,
} from "../lib/parcels"
import { loadPurchase } from "./load-purchase"
import { loadStock } from "./load-variants"
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

/** What stands in the way of a parcel, or null: its lines, or their stock. */
function parcelFault(
  lines: PurchaseLine[],
  context: {
    destination: string | null
    all: PurchaseLine[]
    stock: Awaited<ReturnType<typeof loadStock>>
  }
): CartFault | null {
  const fault = firstFault(lines, context.destination)
  if (fault) return fault
  const others = context.all.filter((line) => !lines.includes(line))
  const short = findShortage(lines, others, context.stock)
  const line = lines.find(({ variant_id: id }) => id === short?.variant_id)
  if (!short || !line) return null
  const { id: line_id, title } = line
  return { code: "stock_short", data: { line_id, title, left: short.left } }
}

const servicesOf = (services: PricedService[], pesantrenId: string) =>
  services.flatMap(({ option_id, code, name, parcels }) => {
    const price = parcels.find(({ pesantren_id: id }) => id === pesantrenId)
    if (!price) return []
    const { amount, charged_kg, days_min, days_max } = price
    return [{ code, name, option_id, amount, charged_kg, days_min, days_max }]
  })

/** Rupiah that the first service asks for the whole cart; null while unknown. */
const shippingTotal = ([service]: PricedService[]) =>
  service?.parcels.reduce((sum, { amount }) => sum + amount, 0) ?? null

/**
 * A cart as parcels, one per pesantren. Goods whose pesantren is gone belong
 * to no parcel and are listed as `problems`. Amounts are whole rupiah, weights
 * grams without packing. Throws `cart_not_found`.
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
  const variantIds = [...new Set(lines.map(({ variant_id: id }) => id))]
  const [names, stock, services] = await Promise.all([
    areaNames(
      container,
      parcels.map(({ maker }) => maker.district_code)
    ),
    loadStock(container, variantIds, sales_channel_id ?? ""),
    destination && parcels.length ? priceCartParcels(container, cartId) : [],
  ])
  const problem = (fault: CartFault | null) =>
    fault && {
      code: fault.code,
      message: faultMessage(fault, locale),
      ...fault.data,
    }
  const toDto = ({ maker, lines: own }: Parcel) => ({
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
    services: servicesOf(services, maker.id),
    problem: problem(parcelFault(own, { destination, all: lines, stock })),
  })
  return {
    parcels: parcels.map(toDto),
    problems: lines
      .filter(({ maker }) => !maker)
      .map((line) => problem(firstFault([line], null))),
    shipping_total: shippingTotal(services),
  }
}
