import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { z } from "@medusajs/framework/zod"
import { isShown } from "../documents/shown"
import type { DirtyRow } from "../lib/dirty"
import type { TagMark } from "../modules/search-sync/storefront-outbox"
import { allTags, changedTags } from "./changed-tags"
import type { ShownBefore } from "./shown-products"
import type { ProductChange } from "./write-products"

type Marked = Pick<DirtyRow, "ref" | "reason" | "is_begun">

/**
 * What the storefront has to be told of products that were written: the
 * difference where it is known what was shown. Where it is not (work broke off
 * before, when the index may have been written already), all that a product is
 * on; of one that is gone, its page and the lists.
 */
export async function productTags(
  connection: Knex,
  products: Marked[],
  before: ShownBefore,
  change: ProductChange
): Promise<TagMark[]> {
  const after = new Map(change.documents.map((one) => [one.id, one]))
  const isKnown = (one: Marked) => before !== null && !one.is_begun
  const differences = products.filter(isKnown).flatMap(({ ref, reason }) => {
    const document = after.get(ref)
    return changedTags(
      before?.get(ref) ?? null,
      document && isShown(document) ? document : null,
      reason
    )
  })
  const unknown = products.filter((one) => !isKnown(one)).map(({ ref }) => ref)
  if (!unknown.length) return differences
  const handles = await handlesOf(
    connection,
    unknown.filter((id) => !after.has(id))
  )
  return [
    ...differences,
    ...unknown.flatMap((id) =>
      [before?.get(id), after.get(id)].flatMap((one) =>
        one ? allTags(one) : []
      )
    ),
    ...handles.flatMap((handle) => allTags({ handle })),
  ]
}

/** Handles of products, deleted ones too. */
async function handlesOf(connection: Knex, ids: string[]): Promise<string[]> {
  if (!ids.length) return []
  const { rows } = await connection.raw<{ rows: unknown[] }>(
    "select handle from product where id = any(?)",
    [ids]
  )
  return z
    .array(z.object({ handle: z.string() }))
    .parse(rows)
    .map(({ handle }) => handle)
}
