import type { MedusaContainer } from "@medusajs/framework/types"
import { failListing } from "../faults/listing"
import { LISTING_MODULE } from "../modules/listing"
import type { ListingPatch, ListingRow } from "../modules/listing/service"
import { readSoldProducts } from "../queries/read-sold-products"
import type { Maker } from "./product-maker"

/** What the product hooks hand over, as far as a listing shows it. */
export type ListedProduct = {
  id: string
  title: string
  status: string
  thumbnail?: string | null
}

/**
 * A new product that did not come from a draft of a shop was made by the
 * administrator or a seed: its approval is theirs. Answers the ids of the rows.
 */
export async function listNewProducts(
  container: MedusaContainer,
  products: ListedProduct[],
  makers: Maker[]
): Promise<string[]> {
  const makerOf = new Map(
    makers.map((one) => [one.product_id, one.pesantren_id])
  )
  const now = new Date()
  const categories = await categoriesOf(container, products)
  const rows = products.flatMap((product) => {
    const pesantren_id = makerOf.get(product.id)
    const category = categories.get(product.id) ?? null
    return pesantren_id
      ? [{ ...rowOf(product, now), pesantren_id, category }]
      : []
  })
  if (rows.length === 0) return []
  const created = await container.resolve(LISTING_MODULE).createListings(rows)
  return created.map(({ id }) => id)
}

/** The handle of each product's category, as buyers find it. */
async function categoriesOf(
  container: MedusaContainer,
  products: ListedProduct[]
): Promise<Map<string, string | null>> {
  const found = await readSoldProducts(container, {
    ids: products.map(({ id }) => id),
    location_id: "",
  })
  return new Map([...found.values()].map(({ id, category }) => [id, category]))
}

const rowOf = (product: ListedProduct, now: Date) => ({
  product_id: product.id,
  made_by: "admin" as const,
  name: product.title,
  thumbnail: product.thumbnail ?? null,
  ...(product.status === "published"
    ? { state: "published" as const, approved_at: now, first_published_at: now }
    : { state: "draft" as const }),
})

type Known = { row: ListingRow; patch: ListingPatch & { id: string } }

/** What the undo of {@link followProducts} needs. */
export type Followed = { created: string[]; before: ListingRow[] }

const listingsOf = async (
  container: MedusaContainer,
  products: ListedProduct[]
): Promise<Map<string | null, ListingRow>> => {
  const rows = await container
    .resolve(LISTING_MODULE)
    .listListings(
      { product_id: products.map(({ id }) => id) },
      { take: products.length }
    )
  return new Map(rows.map((row) => [row.product_id, row]))
}

/**
 * Passes when each product that is for sale has an officer's word for it, or is
 * the administrator's own. Throws `listing_not_published`.
 */
export async function requireApproval(
  container: MedusaContainer,
  products: ListedProduct[]
): Promise<void> {
  const rows = await listingsOf(container, products)
  const refused = products.filter((product) =>
    isForbidden(product, rows.get(product.id))
  )
  if (refused.length > 0)
    throw failListing("listing_not_published", {
      products: refused.map(({ title }) => title).join(", "),
    })
}

/**
 * Lets listings follow products that were changed in Medusa itself: names,
 * pictures, categories and the pesantren; and lists those that have none yet.
 */
export async function followProducts(
  container: MedusaContainer,
  products: ListedProduct[],
  makers: ReadonlyMap<string, string>
): Promise<Followed> {
  const rows = await listingsOf(container, products)
  const categories = await categoriesOf(container, products)
  const changed = products.flatMap((product): Known[] => {
    const row = rows.get(product.id)
    const category = categories.get(product.id) ?? null
    return row
      ? changeOf(row, { ...product, category }, makers.get(product.id))
      : []
  })
  await container
    .resolve(LISTING_MODULE)
    .updateListings(changed.map(({ patch }) => patch))
  const created = await listNewProducts(
    container,
    products.filter(({ id }) => !rows.has(id)),
    [...makers].map(([product_id, pesantren_id]) => ({
      product_id,
      pesantren_id,
    }))
  )
  return { created, before: changed.map(({ row }) => row) }
}

const isOnSale = ({ status }: ListedProduct) => status === "published"

/** The administrator's own draft is approved by putting it on sale. */
const isOwnDraft = ({ made_by, state, submitted_at }: ListingRow) =>
  made_by === "admin" && state === "draft" && submitted_at === null

const isForbidden = (product: ListedProduct, row: ListingRow | undefined) =>
  !!row && isOnSale(product) && row.state !== "published" && !isOwnDraft(row)

function changeOf(
  row: ListingRow,
  product: ListedProduct & { category: string | null },
  pesantren_id: string | undefined
): Known[] {
  // A working copy says itself what it is called.
  const shown = row.data
    ? { name: row.name, thumbnail: row.thumbnail, category: row.category }
    : {
        name: product.title,
        thumbnail: product.thumbnail ?? null,
        category: product.category,
      }
  // Of nothing else: what has left sale meanwhile is not brought back.
  const opens = isOnSale(product) && isOwnDraft(row)
  const now = new Date()
  const isSame =
    shown.name === row.name &&
    shown.thumbnail === row.thumbnail &&
    shown.category === row.category &&
    (pesantren_id ?? row.pesantren_id) === row.pesantren_id &&
    !opens
  if (isSame) return []
  return [
    {
      row,
      patch: {
        id: row.id,
        ...shown,
        pesantren_id: pesantren_id ?? row.pesantren_id,
        ...(opens
          ? {
              state: "published" as const,
              approved_at: now,
              first_published_at: row.first_published_at ?? now,
              data: null,
            }
          : {}),
      },
    },
  ]
}
