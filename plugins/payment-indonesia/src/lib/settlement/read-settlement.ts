import { finderOf, splitHeader } from "../statement/columns"
import type { Column } from "../statement/mapping"
import { readAmount } from "../statement/read-amount"
import { readDay } from "../statement/read-day"
import { readTable } from "../statement/read-table"
import type { SettlementMapping } from "./mapping"

/** Cash of one parcel, as the courier's file tells it. Whole rupiah. */
export interface SettlementEntry {
  line: number
  /** The tracking number as it stands in the file. */
  tracking: string
  /** What was collected at the door. */
  gross: number
  /** What the courier keeps; null: the file does not tell. */
  fee: number | null
  /** What it pays; null: the file does not tell. */
  net: number | null
  /** ISO day on which it pays. */
  paid_on: string
  /** Of the courier's payment; null: the mapping names none. */
  reference: string | null
}

export type SettlementFault =
  | "date_unreadable"
  | "amount_unreadable"
  | "fee_unreadable"
  | "net_unreadable"
  | "net_differs"

export interface ReadSettlement {
  entries: SettlementEntry[]
  faults: { line: number; code: SettlementFault; text: string }[]
  /** Parcels without cash, and lines that are none. */
  left_out: { no_cash: number; notes: number }
}

type Cell = (column: Column | undefined) => string

type RowReading =
  | { entry: Omit<SettlementEntry, "line"> }
  | { fault: SettlementFault; text: string }
  | { out: keyof ReadSettlement["left_out"] }

/** Couriers print what they keep with or without a minus. */
const feeOf = (cell: Cell, { fee, decimal }: SettlementMapping) =>
  readAmount(cell(fee) || "0", decimal)?.rupiah

function netOf(cell: Cell, { net, decimal }: SettlementMapping) {
  const found = readAmount(cell(net) || "0", decimal)
  return found?.side === "debit" ? undefined : found?.rupiah
}

/**
 * Whether what a courier pays can be what is left of the cash: exactly that
 * where the file tells the fee, else no more. Then money was held back, or a
 * column is another than was said.
 */
const isNetOf = (
  net: number,
  left: number,
  { net: column, fee }: SettlementMapping
) => column === undefined || (fee === undefined ? net <= left : net === left)

function readRow(
  cell: Cell,
  mapping: SettlementMapping,
  reference: string
): RowReading {
  const tracking = cell(mapping.tracking)
  // Lines of sums have a word where the number stands, or nothing.
  if (!/\d/.test(tracking)) return { out: "notes" }
  const gross = readAmount(cell(mapping.gross) || "0", mapping.decimal)
  if (!gross || (gross.side === "debit" && gross.rupiah > 0))
    return { fault: "amount_unreadable", text: cell(mapping.gross) }
  if (gross.rupiah === 0) return { out: "no_cash" }
  const day = cell(mapping.date)
  const paid_on = readDay(day, mapping.date_format, reference)
  if (!paid_on) return { fault: "date_unreadable", text: day }
  const fee = feeOf(cell, mapping)
  if (fee === undefined || fee > gross.rupiah)
    return { fault: "fee_unreadable", text: cell(mapping.fee) }
  const net = netOf(cell, mapping)
  if (net === undefined)
    return { fault: "net_unreadable", text: cell(mapping.net) }
  if (!isNetOf(net, gross.rupiah - fee, mapping))
    return { fault: "net_differs", text: cell(mapping.net) }
  return {
    entry: {
      ...{ tracking, paid_on, gross: gross.rupiah },
      fee: mapping.fee === undefined ? null : fee,
      net: mapping.net === undefined ? null : net,
      reference: cell(mapping.reference).slice(0, 100) || null,
    },
  }
}

/**
 * Reads a courier's CSV of the cash that it collected. Each row that cannot be
 * read is named with its line; the caller decides whether the others count.
 * `reference` is an ISO day. Throws `column_missing`, `table_unreadable`,
 * `table_too_large`.
 */
export function readSettlement(
  bytes: Buffer,
  mapping: SettlementMapping,
  reference: string
): ReadSettlement {
  const { header, body } = splitHeader(
    readTable(bytes),
    mapping.tracking,
    mapping.has_header
  )
  const find = finderOf(header)
  const result: ReadSettlement = {
    ...{ entries: [], faults: [] },
    left_out: { no_cash: 0, notes: 0 },
  }
  for (const { line, cells } of body) {
    const cell: Cell = (column) => cells[find(column) ?? -1] ?? ""
    const read = readRow(cell, mapping, reference)
    if ("out" in read) result.left_out[read.out] += 1
    else if ("fault" in read)
      result.faults.push({ line, code: read.fault, text: read.text })
    else result.entries.push({ ...read.entry, line })
  }
  return result
}
