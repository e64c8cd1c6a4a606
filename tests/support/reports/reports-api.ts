import { z } from "@medusajs/framework/zod"
import { read, type Api } from "../store-api.ts"

const Cell = z.union([z.string(), z.number(), z.boolean(), z.null()])
const Table = z.object({
  rows: z.array(z.record(z.string(), Cell)),
  columns: z.array(
    z.object({
      ...{ key: z.string(), kind: z.string() },
      words: z.record(z.string(), z.object({ en: z.string() })).optional(),
    })
  ),
  count: z.number(),
  totals: z.record(z.string(), z.number()),
  as_of: z.string().nullable(),
  /** What of a choice says nothing in it. */
  ignores: z.array(z.string()).optional(),
})

/** More rows than a page may have are asked for in pages of this. */
const PAGE = 200

/** A table of the reports, all pages of it. `path` is below `/officer/reports/`. */
export async function readReport(api: Api, path: string, query = "") {
  const page = async (offset: number) =>
    read(
      Table,
      await api.get(
        `/officer/reports/${path}?limit=${PAGE}&offset=${offset}${query}`
      )
    )
  const first = await page(0)
  const rows = [...first.rows]
  while (rows.length < first.count) rows.push(...(await page(rows.length)).rows)
  return { ...first, rows }
}

/** Sums of rows by a column of theirs. */
export function sumsBy<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
  value: (row: Row) => number
): Map<string, number> {
  const sums = new Map<string, number>()
  for (const row of rows)
    sums.set(key(row), (sums.get(key(row)) ?? 0) + value(row))
  return new Map([...sums].filter(([, sum]) => sum !== 0).toSorted())
}
