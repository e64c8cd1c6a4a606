import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { DirtyKind, DirtyMark, DirtyReason } from "../lib/dirty"

type Query = Pick<RemoteQueryFunction, "graph">
/** A table whose rows say when they changed, and what a change marks. */
type Source = { kind: DirtyKind; ref: string; reason: DirtyReason }

const Row = z.looseObject({ id: z.string() })

const PAGE = 500

const SOURCES = {
  product: { kind: "product", ref: "id", reason: "text" },
  product_variant: { kind: "variant", ref: "id", reason: "sale" },
  price: { kind: "price_set", ref: "price_set_id", reason: "sale" },
  price_list: { kind: "price_list", ref: "id", reason: "sale" },
  inventory_level: {
    kind: "inventory_item",
    ref: "inventory_item_id",
    reason: "sale",
  },
  product_category: { kind: "category", ref: "id", reason: "text" },
  order: { kind: "order", ref: "id", reason: "text" },
  pesantren: { kind: "pesantren", ref: "id", reason: "text" },
  shop: { kind: "pesantren", ref: "pesantren_id", reason: "sale" },
  // Its product is shown as long as it is on sale; a draft has no product yet.
  listing: { kind: "product", ref: "product_id", reason: "sale" },
  product_sales_channel: {
    kind: "product",
    ref: "product_id",
    reason: "sale",
  },
  product_pesantren: { kind: "product", ref: "product_id", reason: "sale" },
  product_variant_price_set: {
    kind: "variant",
    ref: "variant_id",
    reason: "sale",
  },
  product_variant_inventory_item: {
    kind: "variant",
    ref: "variant_id",
    reason: "sale",
  },
  reservation: {
    kind: "inventory_item",
    ref: "inventory_item_id",
    reason: "sale",
  },
} as const satisfies Record<string, Source>

export type SweptEntity = keyof typeof SOURCES
export const SWEPT_ENTITIES = Object.keys(SOURCES) as SweptEntity[]

/**
 * What a table holds that changed from `since` on, deleted ones too, in pages;
 * of price lists also those that began or ended up to `now`.
 */
export async function* changesSince(
  query: Query,
  entity: SweptEntity,
  since: Date,
  now: Date
): AsyncGenerator<DirtyMark[]> {
  const { kind, ref, reason }: Source = SOURCES[entity]
  const window = { $gte: since, $lte: now }
  const filters =
    entity === "price_list"
      ? {
          $or: [
            { updated_at: { $gte: since } },
            { starts_at: window },
            { ends_at: window },
          ],
        }
      : { updated_at: { $gte: since } }
  for (let after = ""; ;) {
    const { data } = await query.graph({
      entity,
      fields: ["id", ref],
      filters: { $and: [filters, { id: { $gt: after } }] },
      pagination: { take: PAGE, skip: 0, order: { id: "ASC" } },
      withDeleted: true,
    })
    const rows = z.array(Row).parse(data)
    const last = rows.at(-1)
    if (!last) {
      return
    }
    yield rows.flatMap(({ [ref]: id }) =>
      typeof id === "string" ? [{ kind, ref: id, reason }] : []
    )
    after = last.id
  }
}
