import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COURIERS_ONLY, type Delivery } from "../lib/delivery"
import { groupParcels, parcelGoods, type Parcel } from "../lib/parcels"
import { onceARequest } from "../lib/request-memo"
import { keepsDays, rulesOf } from "../lib/service-rules"
import { loadBuyerChoices } from "./load-buyer-choices"
import { loadCodFee } from "./load-cod-fee"
import { loadCourierQuotes } from "./load-courier-quotes"
import { loadDeliveries } from "./load-deliveries"
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

/** What insuring parcels costs, as far as it has begun; passed on like the rates. */
async function loadInsuranceRates(
  container: MedusaContainer
): Promise<unknown[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data }: { data: unknown[] } = await query.graph({
    entity: "insurance_rate",
    fields: ["service", "goods_above", "rate_bp", "fixed_fee", "valid_from"],
    filters: { valid_from: { $lte: new Date() } },
  })
  return data
}

/**
 * What the fulfillment provider needs in order to price a purchase, under the
 * key `pasar` (other keys of the context belong to the cart): the buyer's
 * kecamatan, the rates, what paying at the door costs, and of each pesantren its
 * kecamatan, its pieces and their worth, and which services may carry them.
 */
export async function loadPricingContext(
  container: MedusaContainer,
  ref: PurchaseRef
) {
  const [purchase, rates, insurance_rates, chosen] = await Promise.all([
    loadPurchase(container, ref),
    onceARequest("rates", () => loadRates(container)),
    onceARequest("insurance-rates", () => loadInsuranceRates(container)),
    loadBuyerChoices(container, ref),
  ])
  const parcels = groupParcels(purchase?.lines ?? [])
  const destination = purchase?.destination ?? null
  const [deliveries, quotes, cod_fee] = await Promise.all([
    loadDeliveries(
      container,
      parcels.map(({ maker }) => maker.id),
      destination
    ),
    loadCourierQuotes(container, {
      destination,
      parcels: parcels.map(toSent),
    }),
    chosen?.cod_fee ?? onceARequest("cod-fee", () => loadCodFee(container)),
  ])
  return {
    pasar: {
      destination_district: destination,
      ...{ rates, insurance_rates },
      ...{ choices: chosen?.choices ?? null, pay: chosen?.pay ?? null },
      cod_fee,
      parcels: parcels.map((parcel) => ({
        ...toSent(parcel),
        goods: parcelGoods(parcel.lines),
        ...handing(parcel, {
          destination,
          delivery: deliveries.get(parcel.maker.id) ?? COURIERS_ONLY,
        }),
        courier_quotes: quotes.get(parcel.maker.id) ?? [],
      })),
    },
  }
}

/** From where, and what. */
const toSent = ({ maker, lines }: Parcel) => ({
  pesantren_id: maker.id,
  origin_district: maker.district_code,
  items: lines.map((line) => ({
    weight_grams: line.weight_grams,
    length: line.length,
    width: line.width,
    height: line.height,
    quantity: line.quantity,
  })),
})

/** Which services may carry it, and what its shop does itself. */
function handing(
  parcel: Parcel,
  way: { destination: Purchase["destination"]; delivery: Delivery }
) {
  const { destination, delivery } = way
  const rules = destination ? rulesOf(parcel, { destination, delivery }) : {}
  return {
    refused: Object.fromEntries(
      Object.entries(rules).map(([service, { code }]) => [service, code])
    ),
    own_delivery:
      delivery.own_price === null
        ? null
        : {
            amount: delivery.own_price,
            days_min: 1,
            days_max: delivery.own_days,
          },
    keeps_days: keepsDays(parcel.lines),
  }
}
