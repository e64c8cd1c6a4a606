import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { DirtyKind, DirtyReason } from "../lib/dirty"
import type { TagMark } from "../modules/search-sync/storefront-outbox"

type Query = Pick<RemoteQueryFunction, "graph">
type Page = { entity: string; key: string; prefix: string }

/** Things that have a page of their own, with products or without. */
const PAGES: Partial<Record<DirtyKind, Page>> = {
  pesantren: { entity: "pesantren", key: "slug", prefix: "shop" },
  category: { entity: "product_category", key: "handle", prefix: "category" },
}

/**
 * Tags of the pages of changed things themselves. A change of a shop's state
 * is hard; and since menus and lists name both, they are told too.
 */
export async function ownTags(
  query: Query,
  kind: DirtyKind,
  ids: string[],
  reason: DirtyReason
): Promise<TagMark[]> {
  const page = PAGES[kind]
  if (!page) {
    return []
  }
  const { data } = await query.graph({
    entity: page.entity,
    fields: [page.key],
    filters: { id: ids },
    withDeleted: true,
  })
  const isHard = reason === "sale"
  return [
    ...z
      .array(z.object({ [page.key]: z.string() }))
      .parse(data)
      .map((row) => ({ tag: `${page.prefix}:${row[page.key]}`, isHard })),
    { tag: "catalog", isHard },
  ]
}
