import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CURRENCY } from "../../lib/listing-product"
import {
  planPriceStock,
  type PlannedChange,
  type PlanTerms,
  type WantedRow,
} from "../../lib/price-stock-plan"
import type { SoldVariant } from "../../lib/sold-product"
import { listGrid } from "../../queries/list-grid"
import { loadMarket } from "../../queries/load-market"
import { readSoldProducts } from "../../queries/read-sold-products"
import { districtOfPesantren } from "../../queries/district-of-pesantren"
import { listListingProducts } from "../../queries/list-listing-products"

export type PlanPriceStockInput = {
  pesantren_id: string
  /** Only variants of this one; null: of the whole shop. */
  listing_id: string | null
  variants: WantedRow[]
} & PlanTerms

/** What a change of prices and stock does to Medusa's own. */
export type PriceStockPlan = {
  changes: PlannedChange[]
  area_code: string | null
  prices: {
    id: string
    prices: { currency_code: string; amount: number }[]
  }[]
  /** Levels that there are, and by how much they change. */
  adjust: {
    inventory_item_id: string
    location_id: string
    adjustment: number
  }[]
  /** Levels that there are none of yet. */
  create: {
    inventory_item_id: string
    location_id: string
    stocked_quantity: number
  }[]
}

/**
 * Works out what changes of price and stock come to. Stock is what can be sold:
 * what is promised to orders stays promised. Throws what `planPriceStock`
 * throws.
 */
export const planPriceStockStep = createStep(
  "plan-price-stock",
  async (input: PlanPriceStockInput, { container }) => {
    const { pesantren_id, listing_id, variants, confirm, mayPrice } = input
    const grid = await listGrid(container, { pesantren_id, all: true })
    const changes = planPriceStock(
      variants,
      new Map(
        grid
          .filter((row) => !listing_id || row.listing_id === listing_id)
          .map((row) => [row.variant_id, row])
      ),
      { confirm, mayPrice }
    )
    const { location_id } = await loadMarket(container)
    const sold = await soldVariants(container, changes, location_id)
    const levels = changes
      .filter(({ field }) => field === "stock")
      .flatMap(({ variant_id, before, after }) =>
        (sold.get(variant_id)?.parts ?? []).map((part) => ({
          ...{ inventory_item_id: part.inventory_item_id, location_id },
          isNew: part.available === null,
          pieces: (after - (before ?? 0)) * part.required,
        }))
      )
    return new StepResponse<PriceStockPlan>({
      changes,
      area_code: await districtOfPesantren(container, pesantren_id),
      prices: changes
        .filter(({ field }) => field === "price")
        .map(({ variant_id, after }) => ({
          id: variant_id,
          prices: [{ currency_code: CURRENCY, amount: after }],
        })),
      adjust: levels
        .filter(({ isNew }) => !isNew)
        .map(({ isNew: _, pieces, ...level }) => ({
          ...level,
          adjustment: pieces,
        })),
      create: levels
        .filter(({ isNew }) => isNew)
        .map(({ isNew: _, pieces, ...level }) => ({
          ...level,
          stocked_quantity: pieces,
        })),
    })
  }
)

/** The variants that change, with the parts that their stock is made of. */
async function soldVariants(
  container: MedusaContainer,
  changes: PlannedChange[],
  location_id: string
): Promise<Map<string, SoldVariant>> {
  const ids = await listListingProducts(container, [
    ...new Set(changes.map(({ listing_id }) => listing_id)),
  ])
  const products = await readSoldProducts(container, { ids, location_id })
  return new Map(
    [...products.values()]
      .flatMap(({ variants }) => variants ?? [])
      .map((variant) => [variant.id, variant])
  )
}
