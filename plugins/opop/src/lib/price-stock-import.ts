import type { failListing } from "../faults/listing"
import { fold } from "./fold"
import { isPrice, isPriceJump, isStock } from "./listing-limits"
import { readPieces, readRupiah } from "./read-amount"

/** What a shop sells, as the grid shows it. Price in whole rupiah. */
export type GridRow = {
  variant_id: string
  listing_id: string
  name: string
  /** Null when there is nothing to choose. */
  variant: string | null
  thumbnail: string | null
  price: number | null
  stock: number
}

export type RowProblem = {
  /** Column: code, price or stock. */
  field: "code" | "price" | "stock"
  code: Parameters<typeof failListing>[0]
  data: Record<string, string>
}

/** One row of a file, beside what holds now. */
export type ImportRow = {
  /** In the file, the header being 1. */
  line: number
  variant_id: string
  name: string
  variant: string | null
  /** Null where the cell is empty or says what holds already. */
  price: { before: number | null; after: number } | null
  stock: { before: number; after: number } | null
  errors: RowProblem[]
  warnings: RowProblem[]
}

type Column = "code" | "price" | "stock"

const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  code: ["kode", "code", "kode barang"],
  price: ["harga", "price", "harga rp"],
  stock: ["stok", "stock", "jumlah stok"],
}

/** Headers of the file that is given out, in order. */
export const GRID_HEADER = ["kode", "produk", "pilihan", "harga", "stok"]

/** Where the columns are; null when the code, or both others, are missing. */
function findColumns(header: string[]): Record<Column, number> | null {
  const names = header.map(fold)
  const at = (column: Column) =>
    names.findIndex((name) => HEADERS[column].includes(name))
  const columns = { code: at("code"), price: at("price"), stock: at("stock") }
  const isUsable =
    columns.code >= 0 && (columns.price >= 0 || columns.stock >= 0)
  return isUsable ? columns : null
}

/**
 * The rows of a sheet beside what the shop sells now; null when the sheet is
 * not of this kind. Empty rows are left out, and so are empty cells: what they
 * would say stays as it is.
 */
export function readPriceStock(
  rows: string[][],
  current: ReadonlyMap<string, GridRow>
): ImportRow[] | null {
  const start = rows.findIndex((row) => findColumns(row) !== null)
  const columns = findColumns(rows[start] ?? [])
  if (!columns) return null
  const seen = new Map<string, number>()
  return rows.slice(start + 1).flatMap((row, index): ImportRow[] => {
    if (row.every((cell) => cell === "")) return []
    const line = start + index + 2
    const code = row[columns.code] ?? ""
    const first = seen.get(code)
    if (code) seen.set(code, first ?? line)
    return [
      readRow(
        {
          line,
          code,
          price: row[columns.price] ?? "",
          stock: row[columns.stock] ?? "",
          first,
        },
        current.get(code)
      ),
    ]
  })
}

type Cells = {
  line: number
  code: string
  price: string
  stock: string
  /** Line that has the same code before this one. */
  first: number | undefined
}

const problem = (
  field: Column,
  code: RowProblem["code"],
  data: Record<string, string> = {}
): RowProblem => ({ field, code, data })

function readRow(cells: Cells, known: GridRow | undefined): ImportRow {
  const { line, code, first } = cells
  const price = cells.price === "" ? null : readRupiah(cells.price)
  const stock = cells.stock === "" ? null : readPieces(cells.stock)
  const errors = [
    !code && problem("code", "row_variant_missing"),
    code && !known && problem("code", "row_variant_unknown", { code }),
    first !== undefined &&
      problem("code", "row_variant_twice", { line: String(first) }),
    cells.price !== "" &&
      (price === null || !isPrice(price)) &&
      problem("price", "row_price_invalid", { value: cells.price }),
    cells.stock !== "" &&
      (stock === null || !isStock(stock)) &&
      problem("stock", "row_stock_invalid", { value: cells.stock }),
  ].filter((found) => typeof found === "object")
  const isClean = errors.length === 0 && known !== undefined
  const before = known?.price ?? null
  return {
    line,
    variant_id: code,
    name: known?.name ?? "",
    variant: known?.variant ?? null,
    price:
      isClean && price !== null && price !== before
        ? { before, after: price }
        : null,
    stock:
      isClean && stock !== null && stock !== known.stock
        ? { before: known.stock, after: stock }
        : null,
    errors,
    warnings:
      isClean && price !== null && isPriceJump(before, price)
        ? [
            problem("price", "price_jump", {
              product: [known.name, known.variant].filter(Boolean).join(" – "),
              before: String(before),
              after: String(price),
            }),
          ]
        : [],
  }
}
