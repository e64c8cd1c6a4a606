import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { loadPurchase } from "@pasar-santri/opop/queries/load-purchase"
import { loadShippingBreakdowns } from "@pasar-santri/opop/queries/load-shipping-breakdowns"
import { fail } from "../errors"
import type { OrderFacts } from "../lib/plan-shop-orders"
import { loadOrder, type LoadedOrder, PricedParcels } from "./load-order"

const Product = z.object({
  id: z.string(),
  metadata: z
    .object({ lead_days: z.coerce.number().int().min(0).max(90).catch(0) })
    .nullish()
    .catch(null),
})

/** Working days that making each product takes. */
async function loadLeadDays(container: MedusaContainer, order: LoadedOrder) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids = order.items.flatMap(({ product_id }) => product_id ?? [])
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "metadata"],
    filters: { id: [...new Set(ids)] },
  })
  return new Map(
    z
      .array(Product)
      .parse(data)
      .map(({ id, metadata }) => [id, metadata?.lead_days ?? 0])
  )
}

const sum = (amounts: readonly number[]) =>
  amounts.reduce((all, amount) => all + amount, 0)

type Method = NonNullable<LoadedOrder["shipping_methods"]>[number]

/** Of a way of delivery before its discount. */
const priceOf = ({ original_total, amount }: Method) => original_total ?? amount

/**
 * What each parcel was priced at. The method keeps that beside its price, and
 * both are written together at every change of the cart; where they do not fit
 * (a line without a parcel, another sum), the parcels are priced again, and the
 * paid delivery is shared by that.
 */
async function loadParcels(
  container: MedusaContainer,
  context: { order: LoadedOrder; makers: string[]; cart_id: string | null }
) {
  const { order, makers, cart_id } = context
  const methods = order.shipping_methods ?? []
  const kept = methods.flatMap(({ data }) =>
    (data?.parcels ?? []).map((parcel) => ({
      ...parcel,
      service: parcel.service ?? data?.service ?? null,
    }))
  )
  const isWhole =
    makers.every((id) => kept.some((parcel) => parcel.pesantren_id === id)) &&
    sum(kept.map(({ amount }) => amount)) ===
      Math.round(sum(methods.map(priceOf)))
  if (isWhole || !cart_id) return kept
  const { after } = await loadShippingBreakdowns(container, cart_id)
  return after.flatMap(({ data }) => PricedParcels.parse(data).parcels ?? [])
}

/**
 * What the parts of an order are made of. Throws `order_not_found`, and
 * `shares_do_not_sum` when a line belongs to no pesantren.
 */
export async function loadOrderFacts(
  container: MedusaContainer,
  ref: { order_id: string; cart_id: string | null }
): Promise<OrderFacts> {
  const { order_id, cart_id } = ref
  const [order, purchase] = await Promise.all([
    loadOrder(container, order_id),
    loadPurchase(container, { order_id }),
  ])
  if (!order || !purchase) throw fail("order_not_found")
  const known = new Map(purchase.lines.map((line) => [line.id, line]))
  const leads = await loadLeadDays(container, order)
  const lines = order.items.map((item) => {
    const { weight_grams = 0, maker } = known.get(item.id) ?? {}
    if (!maker) throw fail("shares_do_not_sum")
    return {
      ...{ id: item.id, pesantren_id: maker.id },
      product_id: item.product_id ?? null,
      variant_id: item.variant_id ?? null,
      title: item.product_title ?? item.title ?? "",
      variant_title: item.variant_title ?? null,
      thumbnail: item.thumbnail ?? null,
      ...{ quantity: item.quantity, unit_price: Math.round(item.unit_price) },
      amount: Math.round(
        item.original_total ?? item.unit_price * item.quantity
      ),
      discount: item.discount_total ?? 0,
      weight_grams: weight_grams * item.quantity,
      lead_days: leads.get(item.product_id ?? "") ?? 0,
    }
  })
  const methods = order.shipping_methods ?? []
  const makers = [...new Set(lines.map(({ pesantren_id }) => pesantren_id))]
  const parcels = await loadParcels(container, { order, makers, cart_id })
  return {
    ...{ order_id, display_id: order.display_id, lines },
    customer_id: order.customer_id ?? null,
    total: Math.round(order.total),
    shipping: Math.round(sum(methods.map(priceOf))),
    shipping_discount: sum(methods.map((one) => one.discount_total ?? 0)),
    service: methods[0]?.data?.service ?? "regular",
    parcels: parcels.map((parcel) => ({
      ...{ pesantren_id: parcel.pesantren_id, amount: parcel.amount },
      ...{ insurance: parcel.insurance ?? 0, cod_fee: parcel.cod_fee ?? 0 },
      service: parcel.service ?? null,
      zone: parcel.zone ?? null,
      weight_grams: parcel.weight_grams ?? null,
      days_min: parcel.days_min ?? null,
      days_max: parcel.days_max ?? null,
    })),
  }
}
