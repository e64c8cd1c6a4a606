import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  addHolidayWorkflow,
  changePriceStockWorkflow,
  saveListingWorkflow,
} from "@pasar-santri/opop/workflows"
import { readRows } from "../../lib/query"
import { type Cast, find } from "./cast"
import { dayFromNow } from "./days"
import { HOLIDAY, RECOUNT, WISH } from "./goods-changes"
import { ownerOf } from "./sellers"

const Id = z.object({ id: z.string() })
const Product = z.object({
  id: z.string(),
  variants: z.array(z.object({ id: z.string() })),
})
const Listing = z.object({ id: z.string(), version: z.number() })

/** Goods on sale by their address; null when they are gone, or older than listings. */
async function findOnSale(container: MedusaContainer, handle: string) {
  const [product] = await readRows(container, {
    entity: "product",
    fields: ["id", "variants.id"],
    filters: { handle },
    row: Product,
  })
  const [listing] = await readRows(container, {
    entity: "listing",
    fields: ["id", "version"],
    filters: { product_id: product?.id ?? "" },
    row: Listing,
  })
  return product && listing ? { listing, variants: product.variants } : null
}

const isKnown = async (
  container: MedusaContainer,
  entity: string,
  filters: Record<string, unknown>
): Promise<boolean> =>
  (await readRows(container, { entity, fields: ["id"], filters, row: Id }))
    .length > 0

type Input = { cast: Cast; idOf: (slug: string) => string }

/** What shops did with goods on sale: a wish to rename, a count of stock, a holiday. */
export async function ensureChanges(
  container: MedusaContainer,
  input: Input
): Promise<void> {
  await wish(container, input)
  await recount(container, input)
  await goAway(container, input)
}

async function wish(
  container: MedusaContainer,
  { cast }: Input
): Promise<void> {
  const found = await findOnSale(container, WISH.handle)
  if (!found) return
  const { listing } = found
  if (await isKnown(container, "listing_change", { listing_id: listing.id }))
    return
  await saveListingWorkflow(container).run({
    input: {
      ...{ id: listing.id, version: listing.version },
      by: find(cast.sellers, ownerOf(WISH.slug).email),
      edit: { kind: "fields", fields: { name: WISH.name } },
    },
  })
}

async function recount(
  container: MedusaContainer,
  { cast, idOf }: Input
): Promise<void> {
  const pesantren_id = idOf(RECOUNT.slug)
  if (await isKnown(container, "stock_price_change", { pesantren_id })) return
  const found = await findOnSale(container, RECOUNT.handle)
  if (!found) return
  const { listing, variants } = found
  await changePriceStockWorkflow(container).run({
    input: {
      ...{ pesantren_id, listing_id: listing.id, source: "listing" },
      by: find(cast.sellers, ownerOf(RECOUNT.slug).email),
      variants: variants.map(({ id }) => ({ id, stock: RECOUNT.stock })),
      ...{ confirm: false, mayPrice: true },
    },
  })
}

async function goAway(
  container: MedusaContainer,
  { cast, idOf }: Input
): Promise<void> {
  const pesantren_id = idOf(HOLIDAY.slug)
  if (await isKnown(container, "shop_holiday", { pesantren_id })) return
  const by = find(cast.sellers, ownerOf(HOLIDAY.slug).email)
  await addHolidayWorkflow(container).run({
    input: {
      ...{ by, pesantren_id, note: HOLIDAY.note, created_by: by.id },
      starts_on: dayFromNow(HOLIDAY.startsIn),
      ends_on: dayFromNow(HOLIDAY.endsIn),
    },
  })
}
