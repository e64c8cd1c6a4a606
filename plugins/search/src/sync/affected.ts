import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { DirtyKind } from "../lib/dirty"

type Query = Pick<RemoteQueryFunction, "graph">

/** One step from a thing towards the products that show it. */
type Hop = {
  entity: string
  /** Column that the ids are in. */
  by: string
  /** Path to the ids of what comes next. */
  to: string
  kind: DirtyKind
}

const HOPS: Partial<Record<DirtyKind, Hop>> = {
  variant: hop("product_variant", "id", "product_id", "product"),
  price: hop("price", "id", "price_set_id", "price_set"),
  price_list: hop("price_list", "id", "prices.price_set_id", "price_set"),
  price_set: hop(
    "product_variant_price_set",
    "price_set_id",
    "variant_id",
    "variant"
  ),
  inventory_level: hop(
    "inventory_level",
    "id",
    "inventory_item_id",
    "inventory_item"
  ),
  reservation: hop("reservation", "id", "inventory_item_id", "inventory_item"),
  inventory_item: hop(
    "product_variant_inventory_item",
    "inventory_item_id",
    "variant_id",
    "variant"
  ),
  order: hop("order", "id", "items.product_id", "product"),
  variant_price_link: hop(
    "product_variant_price_set",
    "id",
    "variant_id",
    "variant"
  ),
  variant_inventory_link: hop(
    "product_variant_inventory_item",
    "id",
    "variant_id",
    "variant"
  ),
  sales_channel: hop(
    "product_sales_channel",
    "sales_channel_id",
    "product_id",
    "product"
  ),
  sales_channel_link: hop(
    "product_sales_channel",
    "id",
    "product_id",
    "product"
  ),
  pesantren: hop("product_pesantren", "pesantren_id", "product_id", "product"),
  pesantren_link: hop("product_pesantren", "id", "product_id", "product"),
}

function hop(entity: string, by: string, to: string, kind: DirtyKind): Hop {
  return { entity, by, to, kind }
}

/**
 * Products that show any of these things. Deleted things are followed too (the
 * platform keeps their rows), so what is no longer there is seen to be gone.
 */
export async function affectedProducts(
  query: Query,
  kind: DirtyKind,
  ids: string[]
): Promise<string[]> {
  if (!ids.length || kind === "product") {
    return ids
  }
  if (kind === "category") {
    return productsInCategories(query, ids)
  }
  const next = HOPS[kind]
  if (!next) {
    return []
  }
  const { data } = await query.graph({
    entity: next.entity,
    fields: [next.to],
    filters: { [next.by]: ids },
    withDeleted: true,
  })
  const found = [...new Set(valuesAt(data, next.to))]
  return affectedProducts(query, next.kind, found)
}

const Category = z.object({
  id: z.string(),
  parent_category_id: z.string().nullish(),
})

/** Products of the categories and of all below them. */
async function productsInCategories(
  query: Query,
  ids: string[]
): Promise<string[]> {
  const { data } = await query.graph({
    entity: "product_category",
    fields: ["id", "parent_category_id"],
    withDeleted: true,
  })
  const categories = z.array(Category).parse(data)
  const wanted = new Set(ids)
  // A tree of n rows is walked through after at most n rounds.
  for (let before = -1; before !== wanted.size;) {
    before = wanted.size
    for (const { id, parent_category_id: parent } of categories) {
      if (parent && wanted.has(parent)) {
        wanted.add(id)
      }
    }
  }
  const { data: products } = await query.graph({
    entity: "product",
    fields: ["id"],
    filters: { categories: { id: [...wanted] } },
  })
  return z
    .array(Category.pick({ id: true }))
    .parse(products)
    .map(({ id }) => id)
}

/** Strings at a dotted path, through lists. */
function valuesAt(row: unknown, path: string): string[] {
  const [key = "", ...rest] = path.split(".")
  if (Array.isArray(row)) {
    return row.flatMap((item) => valuesAt(item, path))
  }
  if (typeof row !== "object" || row === null) {
    return []
  }
  const value = (row as Record<string, unknown>)[key]
  if (rest.length) {
    return valuesAt(value, rest.join("."))
  }
  return typeof value === "string" ? [value] : []
}
