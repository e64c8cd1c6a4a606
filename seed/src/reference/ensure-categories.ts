import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import { LEAF_CATEGORIES, MAIN_CATEGORIES, mainOf } from "../data/categories"
import { readRows } from "../lib/query"

const Row = z.object({ id: z.string(), handle: z.string() })

/** Ids of all product categories by handle. */
export async function readCategoryIds(
  container: MedusaContainer
): Promise<Map<string, string>> {
  const rows = await readRows(container, {
    entity: "product_category",
    fields: ["id", "handle"],
    row: Row,
  })
  return new Map(rows.map((row) => [row.handle, row.id]))
}

/** Makes the tree of two levels; keeps what is there. Answers how many were made. */
export async function ensureCategories(
  container: MedusaContainer
): Promise<number> {
  const known = await readCategoryIds(container)
  const mains = MAIN_CATEGORIES.map((main, rank) => ({ ...main, rank })).filter(
    (main) => !known.has(main.slug)
  )
  await create(
    container,
    mains.map((main) => ({
      name: main.name,
      handle: main.slug,
      rank: main.rank,
      metadata: { name_en: main.nameEn, code: main.code },
    }))
  )
  const parents = await readCategoryIds(container)
  const leaves = LEAF_CATEGORIES.filter((leaf) => !known.has(leaf.slug))
  await create(
    container,
    leaves.map((leaf) => ({
      name: leaf.name,
      handle: leaf.slug,
      rank: Number(leaf.code.slice(1)) - 1,
      parent_category_id: parents.get(mainOf(leaf.code).slug) ?? null,
      metadata: { name_en: leaf.nameEn, code: leaf.code },
    }))
  )
  return mains.length + leaves.length
}

interface NewCategory {
  name: string
  handle: string
  rank: number
  parent_category_id?: string | null
  metadata: Record<string, unknown>
}

async function create(
  container: MedusaContainer,
  categories: NewCategory[]
): Promise<void> {
  if (!categories.length) return
  await createProductCategoriesWorkflow(container).run({
    input: {
      product_categories: categories.map((category) => ({
        ...category,
        is_active: true,
        is_internal: false,
      })),
    },
  })
}
