import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import type { Upload } from "@/lib/form-file"
import type { WantedChange } from "@/lib/price-grid"
import { PriceChanges, priceChangesQuery } from "@/lib/price-changes"
import { ApiError } from "../api-error"
import { api, type ApiFile } from "../client"
import { asShop } from "./call"

const GridRow = z.object({
  variant_id: z.string(),
  listing_id: z.string(),
  name: z.string(),
  variant: z.string().nullable(),
  thumbnail: z.string().nullable(),
  price: z.number().nullable(),
  stock: z.number(),
})

/** One thing on sale with its price and stock. */
export type GridRow = z.output<typeof GridRow>

export const ROWS_PER_PAGE = 50

/** One page of all that is on sale, by name. Throws ApiError. */
export const listGrid = async ({
  q,
  isLow,
  page,
}: Readonly<{ q: string; isLow: boolean; page: number }>) =>
  api.get(
    z.object({ rows: z.array(GridRow), count: z.number() }),
    "/seller/price-stock",
    await asShop({
      query: {
        q: q || undefined,
        low: isLow ? "true" : undefined,
        limit: ROWS_PER_PAGE,
        offset: (page - 1) * ROWS_PER_PAGE,
      },
    })
  )

/** Changes all of it or nothing. Throws ApiError, `price_jump`, `price_stock_stale`. */
export const changePriceStock = async (
  variants: readonly WantedChange[],
  { confirm, locale }: Readonly<{ confirm: boolean; locale: Locale }>
): Promise<number> =>
  (
    await api.post(
      z.object({ changed: z.number() }),
      "/seller/price-stock",
      { variants, confirm },
      await asShop({ locale })
    )
  ).changed

/** One page of who changed price and stock of a product. Throws ApiError. */
export const listPriceChanges = async (
  id: string,
  page: number
): Promise<PriceChanges> =>
  api.get(
    PriceChanges,
    `/seller/listings/${id}/price-stock`,
    await asShop({ query: priceChangesQuery(page) })
  )

const EXPORT_MS = 30_000

/** Everything on sale as a file to change and bring back. Throws ApiError. */
export const exportGrid = async (format: "csv" | "xlsx"): Promise<ApiFile> =>
  api.file(
    "/seller/price-stock/export",
    await asShop({ query: { format }, timeoutMs: EXPORT_MS })
  )

const Problem = z.object({ field: z.string(), message: z.string() })

const Import = z.object({
  id: z.string(),
  state: z.enum(["read", "applied"]),
  filename: z.string(),
  rows: z.array(
    z.object({
      line: z.number(),
      name: z.string(),
      variant: z.string().nullable(),
      price: z
        .object({ before: z.number().nullable(), after: z.number() })
        .nullable(),
      stock: z.object({ before: z.number(), after: z.number() }).nullable(),
      errors: z.array(Problem),
      warnings: z.array(Problem),
    })
  ),
  changed: z.number(),
  unchanged: z.number(),
  errors: z.number(),
})

/** A file that was read: what it would change, row by row. */
export type PriceImport = z.output<typeof Import>

const One = z.object({ import: Import })
const PATH = "/seller/price-stock/imports"

/** Reads a file; nothing is changed yet. Throws ApiError, `import_unreadable`. */
export const readImport = async (
  upload: Upload,
  locale: Locale
): Promise<PriceImport> => {
  const options = await asShop({ locale, timeoutMs: EXPORT_MS })
  return (await api.post(One, PATH, upload, options)).import
}

/** Null when the shop has no such file. Throws ApiError. */
export async function getImport(
  id: string,
  locale: Locale
): Promise<PriceImport | null> {
  if (!/^[A-Za-z0-9_]{1,64}$/.test(id)) return null
  try {
    const options = await asShop({ locale })
    return (await api.get(One, `${PATH}/${id}`, options)).import
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

/** Makes all changes of a file, or none. Throws ApiError, `import_has_errors`. */
export const applyImport = async (
  id: string,
  locale: Locale
): Promise<void> => {
  const options = await asShop({ locale, timeoutMs: EXPORT_MS })
  await api.post(One, `${PATH}/${id}/apply`, {}, options)
}
