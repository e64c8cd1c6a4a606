import "server-only"
import { z } from "zod"
import { CACHE } from "./cache-manifest"
import { api } from "./client"

/** Addresses in one file of the site map. */
export const PART_SIZE = 5_000
/** Products read at once. */
const READ_SIZE = 100

const Page = z.object({
  count: z.number(),
  products: z.array(
    z.object({
      handle: z.string(),
      updated_at: z.string(),
      pesantren: z
        .object({ shop: z.object({ state: z.string() }).nullish() })
        .nullish(),
    })
  ),
})

const readProducts = (offset: number, limit: number) =>
  api.cached(CACHE.shelf(), Page, "/store/products", {
    query: {
      fields: "handle,updated_at,pesantren.shop.state",
      order: "id",
      offset,
      limit,
    },
  })

export type Entry = Readonly<{ path: string; changedAt?: string }>

/** How many files the products need. Throws ApiError. */
export const countProductParts = async (): Promise<number> => {
  const { count } = await readProducts(0, 1)
  return Math.ceil(count / PART_SIZE)
}

/** The products of one file, counted from 0. Throws ApiError. */
export const listProductEntries = async (part: number): Promise<Entry[]> => {
  const entries: Entry[] = []
  const end = (part + 1) * PART_SIZE
  for (let offset = part * PART_SIZE; offset < end; offset += READ_SIZE) {
    const { products } = await readProducts(offset, READ_SIZE)
    for (const { handle, updated_at, pesantren } of products)
      if (pesantren?.shop?.state === "approved")
        entries.push({ path: `/produk/${handle}`, changedAt: updated_at })
    if (products.length < READ_SIZE) break
  }
  return entries
}
