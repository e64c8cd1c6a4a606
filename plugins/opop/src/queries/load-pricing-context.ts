import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { groupParcels } from "../lib/parcels"
import { loadPurchase, type Purchase, type PurchaseRef } from "./load-purchase"

/**
 * Rates that have begun, of every service. They belong to the fulfillment
 * plugin's module and are only passed on, so they are not read here.
 */
async function loadRates(container: MedusaContainer): Promise<unknown[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data }: { data: unknown[] } = await query.graph({
    entity: "shipping_rate",
    fields: [
      ...["service", "zone", "first_kg", "next_kg"],
      ...["days_min", "days_max", "valid_from"],
    ],
    filters: { valid_from: { $lte: new Date() } },
  })
  return data
}

/**
 * What the fulfillment provider needs in order to price a purchase, under the
 * key `pasar` (other keys of the context belong to the cart): the buyer's
 * kecamatan, the rates, and each pesantren's kecamatan and pieces.
 */
export async function loadPricingContext(
  container: MedusaContainer,
  ref: PurchaseRef
) {
  const [purchase, rates] = await Promise.all([
    loadPurchase(container, ref),
    loadRates(container),
  ])
  return { pasar: pricingContext(purchase, rates) }
}

function pricingContext(purchase: Purchase | undefined, rates: unknown[]) {
  return {
    destination_district: purchase?.destination ?? null,
    rates,
    parcels: groupParcels(purchase?.lines ?? []).map(({ maker, lines }) => ({
      pesantren_id: maker.id,
      origin_district: maker.district_code,
      items: lines.map((line) => ({
        weight_grams: line.weight_grams,
        length: line.length,
        width: line.width,
        height: line.height,
        quantity: line.quantity,
      })),
    })),
  }
}
