import { createHash } from "node:crypto"
import { finderOf, fold, splitHeader } from "./columns"
import type { Column, StatementMapping } from "./mapping"
import { readAmount, readSide } from "./read-amount"
import { readDay } from "./read-day"
import { readTime } from "./read-time"
import { readTable } from "./read-table"

/** Money that came in, as the bank's file tells it. */
export interface StatementEntry {
  line: number
  /** ISO day. */
  booked_on: string
  /** Whole rupiah. */
  amount: number
  /** ISO time; null: the mapping names no column of it. */
  booked_at: string | null
  description: string
  /** Whole rupiah after it; null: the file has none. */
  balance: number | null
  /** The acquirer's own key of the payment; null: the mapping names none. */
  reference: string | null
  /**
   * Of the reference; else of description, balance and how many alike stand before it on that day, so
   * that reading the same rows again finds them known, and two real transfers
   * that look alike stay two.
   */
  digest: string
}

export type RowFault =
  | "date_unreadable"
  | "amount_unreadable"
  | "amount_missing"
  | "side_unreadable"
  | "time_unreadable"
  | "reference_unreadable"
  | "reference_repeated"

export interface ReadStatement {
  entries: StatementEntry[]
  faults: { line: number; code: RowFault; text: string }[]
  /** Money out, rows that the bank has not booked yet, and lines that are none. */
  left_out: { debits: number; pending: number; notes: number }
}

const PENDING = /^pend/i
const REFERENCE = /^[A-Za-z0-9]{6,24}$/
type Money = { amount: number; isCredit: boolean } | RowFault

function moneyOf(
  cell: (column: Column | undefined) => string,
  mapping: StatementMapping
): Money {
  const { decimal, unmarked } = mapping
  if (mapping.credit !== undefined) {
    const [credit, debit] = [cell(mapping.credit), cell(mapping.debit)]
    const found = readAmount(credit || "0", decimal)
    if (!found) return "amount_unreadable"
    if (found.rupiah > 0) return { amount: found.rupiah, isCredit: true }
    const isOut = /[1-9]/.test(debit)
    return isOut ? { amount: 0, isCredit: false } : "amount_missing"
  }
  const [text, mark] = [cell(mapping.amount), cell(mapping.side)]
  const [found, told] = [readAmount(text, decimal), readSide(mark)]
  if (!found) {
    // Sen on money that goes out (interest tax) concern nobody.
    const isOut = told === "debit" || /db\.?$/i.test(text)
    return isOut ? { amount: 0, isCredit: false } : "amount_unreadable"
  }
  if (found.rupiah === 0) return "amount_missing"
  if (mark && !told) return "side_unreadable"
  const side = told ?? found.side ?? unmarked
  return { amount: found.rupiah, isCredit: side === "credit" }
}

const digestOf = (...parts: (string | number | null)[]) =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex")

type Cell = (column: Column | undefined) => string

/** What one record is: money in, a fault, or something to leave out. */
type RowReading =
  | { entry: Omit<StatementEntry, "line" | "digest"> }
  | { fault: RowFault; text: string }
  | { out: keyof ReadStatement["left_out"] }

const isSettled = (cell: Cell, { status }: StatementMapping): boolean =>
  !status ||
  status.paid.some((word) => fold(word) === fold(cell(status.column)))

type Key = Pick<StatementEntry, "booked_at" | "reference">

/** When it was paid and what the acquirer calls it, where the mapping tells. */
function keyOf(
  cell: Cell,
  mapping: StatementMapping,
  day: string
): Key | { fault: RowFault; text: string } {
  const isTimed = mapping.time !== undefined
  const time = cell(mapping.time)
  const booked_at = isTimed ? readTime(time, day) : null
  if (isTimed && !booked_at) return { fault: "time_unreadable", text: time }
  if (mapping.reference === undefined) return { booked_at, reference: null }
  const reference = cell(mapping.reference)
  return REFERENCE.test(reference)
    ? { booked_at, reference }
    : { fault: "reference_unreadable", text: reference }
}

function readRow(
  cell: Cell,
  mapping: StatementMapping,
  reference: string
): RowReading {
  const day = cell(mapping.date)
  if (PENDING.test(day)) return { out: "pending" }
  // Lines of sums and balances around the table have words for a day, or none.
  if (!/\d/.test(day)) return { out: "notes" }
  if (!isSettled(cell, mapping)) return { out: "pending" }
  const booked_on = readDay(day, mapping.date_format, reference)
  if (!booked_on) return { fault: "date_unreadable", text: day }
  const money = moneyOf(cell, mapping)
  if (typeof money === "string") {
    const column =
      money === "side_unreadable"
        ? mapping.side
        : (mapping.credit ?? mapping.amount)
    return { fault: money, text: cell(column) }
  }
  if (!money.isCredit) return { out: "debits" }
  const key = keyOf(cell, mapping, booked_on)
  if ("fault" in key) return key
  const balance = readAmount(cell(mapping.balance), mapping.decimal)
  return {
    entry: {
      ...{ booked_on, amount: money.amount, ...key },
      description: mapping.description.map(cell).filter(Boolean).join(" "),
      balance: balance?.rupiah ?? null,
    },
  }
}

/**
 * Reads a bank's or an acquirer's CSV. Each row that cannot be read is named with its line; the
 * caller decides whether the others count. `reference` is an ISO day. Throws
 * `column_missing`, `table_unreadable`, `table_too_large`.
 */
export function readStatement(
  bytes: Buffer,
  mapping: StatementMapping,
  reference: string
): ReadStatement {
  const { header, body } = splitHeader(
    readTable(bytes),
    mapping.date,
    mapping.has_header
  )
  const find = finderOf(header)
  const result: ReadStatement = {
    entries: [],
    faults: [],
    left_out: { debits: 0, pending: 0, notes: 0 },
  }
  const alike = new Map<string, number>()
  const references = new Set<string>()
  for (const { line, cells } of body) {
    const cell: Cell = (column) => cells[find(column) ?? -1] ?? ""
    const read = readRow(cell, mapping, reference)
    if ("out" in read) result.left_out[read.out] += 1
    else if ("fault" in read)
      result.faults.push({ line, code: read.fault, text: read.text })
    else if (read.entry.reference !== null) {
      const { reference } = read.entry
      if (references.has(reference))
        result.faults.push({
          line,
          code: "reference_repeated",
          text: reference,
        })
      else
        result.entries.push({
          ...{ ...read.entry, line },
          digest: digestOf("reference", reference),
        })
      references.add(reference)
    } else {
      const { booked_on, amount, description, balance } = read.entry
      const key = digestOf(booked_on, amount, description, balance)
      const nth = alike.get(key) ?? 0
      alike.set(key, nth + 1)
      const digest = digestOf(description, balance, nth)
      result.entries.push({ ...read.entry, line, digest })
    }
  }
  return result
}
