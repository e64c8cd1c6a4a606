import { fold } from "../fold"
import type { ColumnMapping } from "./fields"
import { guessColumns } from "./guess-columns"

/** Titles, logos and dates stand above the table of an office. */
const HEADER_WITHIN = 20

/** Examples of a column that help to tell what is in it. */
const SAMPLES = 3

export type Column = { index: number; heading: string; samples: string[] }

export type Table = {
  columns: Column[]
  /** Guessed by the headings. */
  mapping: ColumnMapping
  /** Rows of data with their number in the file, counted from 1. */
  rows: { row: number; cells: string[] }[]
}

type Header = { headings: string[]; mapping: ColumnMapping; until: number }

/**
 * Finds the table in a sheet: its headings, in one row or two (`Jumlah Santri`
 * over `L` and `P`), below whatever title; and its rows, without empty ones,
 * the row that numbers the columns and the sums at the end.
 */
export function findTable(sheet: string[][]): Table {
  const { headings, mapping, until } = findHeader(sheet)
  const rows = sheet
    .slice(until)
    .map((cells, index) => ({ row: until + index + 1, cells }))
    .filter(({ cells }) => isData(cells, mapping))
  return {
    mapping,
    rows,
    columns: headings.map((heading, index) => ({
      index,
      heading,
      samples: rows
        .map(({ cells }) => cells[index] ?? "")
        .filter(Boolean)
        .slice(0, SAMPLES),
    })),
  }
}

function findHeader(sheet: string[][]): Header {
  const headers = sheet.slice(0, HEADER_WITHIN).flatMap((row, index) => {
    const below = sheet[index + 1]
    return [
      { headings: row, until: index + 1 },
      ...(below
        ? [{ headings: joinHeadings(row, below), until: index + 2 }]
        : []),
    ]
  })
  const judged = headers
    .map((header) => ({ ...header, mapping: guessColumns(header.headings) }))
    .map((header) => ({ ...header, score: scoreOf(header) }))
  const best = judged.reduce<(typeof judged)[number] | undefined>(
    (most, header) => (!most || header.score > most.score ? header : most),
    undefined
  )
  if (best && best.score > 0) return best
  // Nothing is known: the first row that says something heads the columns.
  const first = sheet.findIndex((row) => row.some(Boolean))
  return { headings: sheet[first] ?? [], mapping: {}, until: first + 1 }
}

/** Headings are short and no numbers; a title of one cell is no header. */
function scoreOf({ headings, mapping }: Header): number {
  const known = Object.keys(mapping).length
  const isHeader =
    known >= 2 || (known === 1 && headings.filter(Boolean).length === 1)
  const numbers = headings.filter((cell) => /^\d{3,}/.test(cell)).length
  return isHeader && numbers === 0 ? known : 0
}

/** A group's heading stands over its first column only, as merged cells do. */
function joinHeadings(above: string[], below: string[]): string[] {
  let group = ""
  return above.map((heading, index) => {
    const detail = below[index] ?? ""
    if (heading) group = heading
    return detail ? `${group} ${detail}`.trim() : heading
  })
}

function isData(cells: string[], { name }: ColumnMapping): boolean {
  const filled = cells.filter(Boolean)
  if (filled.length === 0) return false
  // 1, 2, 3 … under the headings.
  const isNumbering =
    filled.length > 2 &&
    filled.every(
      (cell, index) => cell.replace(/[()]/g, "") === String(index + 1)
    )
  if (isNumbering) return false
  const isSum = /^(jumlah|total|jml)\b/.test(fold(filled[0] ?? ""))
  return !(isSum && name !== undefined && !isName(cells[name] ?? ""))
}

const isName = (cell: string) =>
  /[a-z]{3}/i.test(cell) && !/^(jumlah|total|jml)\b/.test(fold(cell))
