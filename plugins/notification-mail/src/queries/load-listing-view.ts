import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ListingView } from "../mails/listing"
import { loadPesantren } from "./load-names"
import { loadRow, loadRows } from "./load-rows"

const Row = z.object({
  id: z.string(),
  pesantren_id: z.string(),
  product_id: z.string().nullable(),
  name: z.string(),
  version: z.number(),
  reason: z.string().nullable(),
})

const Item = z.object({ path: z.string(), reason: z.string() })

async function handleOf(container: MedusaContainer, id: string | null) {
  if (!id) return null
  const product = await loadRow(container, {
    schema: z.object({ handle: z.string().nullable() }),
    entity: "product",
    fields: ["handle"],
    filters: { id },
  })
  return product?.handle ?? null
}

/** A product and its case as mails tell of it; undefined when there is none. */
export async function loadListingView(
  container: MedusaContainer,
  id: string
): Promise<ListingView | undefined> {
  const row = await loadRow(container, {
    schema: Row,
    entity: "listing",
    fields: Object.keys(Row.shape),
    filters: { id },
  })
  if (!row) return undefined
  const [pesantren, handle, items] = await Promise.all([
    loadPesantren(container, row.pesantren_id),
    handleOf(container, row.product_id),
    loadRows(container, {
      schema: Item,
      entity: "listing_item",
      fields: Object.keys(Item.shape),
      filters: { listing_id: id, state: "open" },
    }),
  ])
  const { product_id: _, ...rest } = row
  return { ...rest, pesantren: pesantren?.name ?? "", handle, items }
}
