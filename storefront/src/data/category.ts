import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { CACHE } from "./cache-manifest"
import { api } from "./client"

const Row = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  rank: z.number().nullish(),
  parent_category_id: z.string().nullable(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
})

const Answer = z.object({ product_categories: z.array(Row) })

export type Category = Readonly<{
  id: string
  handle: string
  name: string
  /** Null at the top of the tree, which has two levels. */
  parent: Readonly<{ handle: string; name: string }> | null
  children: readonly Readonly<{ handle: string; name: string }>[]
}>

const nameIn = (row: z.output<typeof Row>, locale: Locale): string => {
  const english = row.metadata?.["name_en"]
  return locale === "en" && typeof english === "string" && english !== ""
    ? english
    : row.name
}

/** All categories in their order (about fifty; the API gives 100 at most), parents and leaves. Throws ApiError. */
export const listCategories = async (locale: Locale): Promise<Category[]> => {
  const { product_categories: rows } = await api.cached(
    CACHE.categories(),
    Answer,
    "/store/product-categories",
    {
      query: {
        limit: 100,
        fields: "id,handle,name,rank,parent_category_id,metadata",
      },
    }
  )
  const ordered = rows.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  const label = (row: z.output<typeof Row>) => ({
    handle: row.handle,
    name: nameIn(row, locale),
  })
  return ordered.map((row) => {
    const parent = ordered.find(({ id }) => id === row.parent_category_id)
    return {
      id: row.id,
      ...label(row),
      parent: parent ? label(parent) : null,
      children: ordered
        .filter(({ parent_category_id: id }) => id === row.id)
        .map(label),
    }
  })
}

/** Null when there is no such category. Throws ApiError. */
export const getCategory = async (
  handle: string,
  locale: Locale
): Promise<Category | null> =>
  (await listCategories(locale)).find((row) => row.handle === handle) ?? null

/** The handles of a category and of what is below it. */
export const handlesIn = ({ handle, children }: Category): Set<string> =>
  new Set([handle, ...children.map((child) => child.handle)])
