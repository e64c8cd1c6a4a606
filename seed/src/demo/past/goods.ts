import { DEFAULT_INSURANCE } from "@pasar-santri/fulfillment-indonesia/lib/default-insurance"
import { DEFAULT_RATES } from "@pasar-santri/fulfillment-indonesia/lib/default-rates"
import {
  isPriced,
  quoteParcel,
} from "@pasar-santri/fulfillment-indonesia/lib/quote-parcel"
import { rangeAllows, rangeOf } from "@pasar-santri/opop/lib/cart-range"
import type { Random } from "../../lib/random"
import { DELIVERIES } from "../deliveries"
import type { DemoPesantren } from "../model"
import type { PlannedProduct, PlannedVariant } from "../plan-product"
import type { PastLine, PastPart } from "./model"

/** Dearer goods, as animals, would be most of what a month sold. */
const DEAREST = 260_000

/** What a pesantren sells, and from where. */
export interface Stall {
  maker: DemoPesantren
  products: readonly PlannedProduct[]
}

type Bought = { product: PlannedProduct; variant: PlannedVariant } & PastLine

/** Whether a courier may carry a product to a kecamatan. */
function canGo(product: PlannedProduct, from: string, to: string): boolean {
  const range = rangeOf(product.metadata["range"])
  const price = product.variants[0]?.price ?? 0
  return range !== "K" && price <= DEAREST && rangeAllows(range, from, to)
}

const keepsDays = (lines: readonly Bought[]): number | null => {
  const days = lines.flatMap(({ product: { metadata } }) =>
    typeof metadata["keeps_days"] === "number" ? [metadata["keeps_days"]] : []
  )
  return days.length > 0 ? Math.min(...days) : null
}

/** Many of what is cheap, one of what is dear; now and then for a whole office. */
function quantityOf(price: number, random: Random): number {
  if (price < 40_000 && random.chance(0.06)) return random.int(8, 15)
  return price > 100_000 ? 1 : random.int(1, price < 30_000 ? 4 : 2)
}

function chooseLines(
  products: readonly PlannedProduct[],
  random: Random
): Bought[] {
  const chosen = new Map<string, Bought>()
  const wanted = random.pick([1, 1, 1, 2, 2, 3])
  for (let index = 0; index < wanted; index += 1) {
    const product = random.pick(products)
    const variant = random.pick(product.variants)
    const { sku, price } = variant
    const quantity = quantityOf(price, random)
    chosen.set(sku, { product, variant, sku, price, quantity })
  }
  return [...chosen.values()]
}

/** Buyers of the own regency now and then fetch what they bought. */
const fetches = (maker: DemoPesantren, to: string, random: Random) =>
  to.startsWith(maker.districtCode.slice(0, 5)) &&
  DELIVERIES.some(({ slug, pickup }) => slug === maker.slug && pickup) &&
  random.chance(0.4)

/**
 * What somebody in a kecamatan bought at a stall, and what sending it cost by
 * the tariff of today; whole rupiah. Null when nothing of it may go there.
 */
export function fillParcel(
  { maker, products }: Stall,
  { to, now, random }: { to: string; now: Date; random: Random }
): Pick<PastPart, "lines" | "parcel"> | null {
  const from = maker.districtCode
  const offered = products.filter((product) => canGo(product, from, to))
  if (offered.length === 0) return null
  const bought = chooseLines(offered, random)
  const quote = quoteParcel(
    {
      ...{ pesantren_id: "", origin_district: from, own_delivery: null },
      items: bought.map(({ product, variant, quantity }) => ({
        ...{ weight_grams: variant.grams, ...product.size, quantity },
      })),
      goods: bought.reduce(
        (sum, { price, quantity }) => sum + price * quantity,
        0
      ),
      ...{ refused: {}, keeps_days: keepsDays(bought), courier_quotes: [] },
    },
    fetches(maker, to, random) ? "pickup" : "regular",
    {
      ...{ destination: to, at: now },
      ...{ rates: DEFAULT_RATES, insurance_rates: DEFAULT_INSURANCE },
    }
  )
  if (!isPriced(quote)) return null
  const { pesantren_id: _, ...parcel } = quote
  return {
    lines: bought.map(({ sku, price, quantity }) => ({ sku, price, quantity })),
    parcel,
  }
}
