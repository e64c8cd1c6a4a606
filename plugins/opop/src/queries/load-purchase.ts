import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PurchaseLine } from "../lib/parcels"
import { loadGoods } from "./load-variants"

/** A cart, or an order that is being changed. */
export type PurchaseRef = { cart_id: string } | { order_id: string }

export interface Purchase {
  /** The buyer's kecamatan, as it stands on the address; null when none. */
  destination: string | null
  sales_channel_id: string | null
  lines: PurchaseLine[]
}

const Source = z.object({
  sales_channel_id: z.string().nullish(),
  shipping_address: z
    .object({ metadata: z.record(z.string(), z.unknown()).nullish() })
    .nullish(),
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string().nullish(),
      product_title: z.string().nullish(),
      variant_id: z.string().nullish(),
      quantity: z.coerce.number(),
      unit_price: z.coerce.number(),
    })
  ),
})

const FIELDS = [
  ...["id", "sales_channel_id", "shipping_address.metadata"],
  ...["items.id", "items.title", "items.product_title"],
  ...["items.variant_id", "items.quantity"],
  "items.unit_price",
]

/** Lines of an order keep their quantity apart, in what it is at now. */
const ORDER_FIELDS = [...FIELDS, "items.detail.quantity"]

const DISTRICT = /^\d{2}\.\d{2}\.\d{2}$/

/** The district code on an address, or null when it has none or a wrong one. */
export function districtOf(
  address:
    { metadata?: Record<string, unknown> | null | undefined } | null | undefined
): string | null {
  const code = address?.metadata?.["district_code"]
  return typeof code === "string" && DISTRICT.test(code) ? code : null
}

/** A line whose goods were deleted: it stands in the cart, but cannot be bought. */
const GONE = {
  weight_grams: 0,
  length: null,
  width: null,
  height: null,
  range: "N",
  keeps_days: null,
  is_for_sale: false,
  maker: null,
} as const

/**
 * Lines of a cart or an order with their makers, and where they go. Undefined
 * when there is no such cart or order.
 */
export async function loadPurchase(
  container: MedusaContainer,
  ref: PurchaseRef
): Promise<Purchase | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const isCart = "cart_id" in ref
  const { data } = await query.graph({
    entity: isCart ? "cart" : "order",
    fields: isCart ? FIELDS : ORDER_FIELDS,
    filters: { id: isCart ? ref.cart_id : ref.order_id },
  })
  if (!data[0]) return undefined
  const source = Source.parse(data[0])
  const ids = source.items.flatMap(({ variant_id: id }) => (id ? [id] : []))
  const goods = await loadGoods(container, [...new Set(ids)])
  return {
    destination: districtOf(source.shipping_address),
    sales_channel_id: source.sales_channel_id ?? null,
    lines: source.items.map(
      ({ id, quantity, unit_price, variant_id, ...item }) => {
        const found = variant_id ? goods.get(variant_id) : undefined
        return {
          variant_id: variant_id ?? "",
          title: item.product_title ?? item.title ?? "",
          ...(found ?? GONE),
          ...{ id, quantity, unit_price },
        }
      }
    ),
  }
}
