import { inflateRawSync } from "node:zlib"
import { failTable } from "../../faults/table"
import { TABLE_LIMITS } from "./limits"

const END_MARK = Buffer.from("504b0506", "hex")
const END_BYTES = 22
const COMMENT_MAX = 65_535
const ENTRY_MARK = 0x02014b50
const ENTRY_BYTES = 46
const LOCAL_MARK = 0x04034b50
const LOCAL_BYTES = 30
const ENTRIES_MAX = 500
const STORED = 0
const DEFLATED = 8

/** Rows and columns that a sheet may name before its empty ones are left out. */
const FURTHEST_ROW = 2 * TABLE_LIMITS.rows
const FURTHEST_COLUMN = 256

/** The address of a row or a cell: `r="12"`, `r="AB12"`. */
const ADDRESS = /\sr\s*=\s*["']([A-Za-z]*)(\d+)["']/g

/** An address with a sign written as `&#57;`, which no program does. */
const DISGUISED = /\sr\s*=\s*["'][^"'&]*&/

/**
 * Passes when an XLSX unpacks to what one can hold in memory and its sheets
 * name no far-off cell (readers fill the space up to it). Sizes are not
 * believed: every entry is unpacked, up to the limit. Throws `table_unsafe`,
 * `table_too_long`, `table_unreadable`.
 */
export function checkArchive(bytes: Buffer): void {
  try {
    check(bytes)
  } catch (error) {
    if (error instanceof RangeError && !isTooMuch(error))
      throw failTable("table_unreadable")
    throw error
  }
}

function check(bytes: Buffer): void {
  let left: number = TABLE_LIMITS.unpackedBytes
  for (const { name, method, body } of entriesOf(bytes)) {
    const content = unpack(body, { method, left })
    left -= content.length
    if (left < 0) throw failTable("table_unsafe")
    // Any of them may be named as a sheet.
    if (/\.xml$/i.test(name)) checkAddresses(content)
  }
}

const isTooMuch = (error: unknown) =>
  (error as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE"

function unpack(
  body: Buffer,
  { method, left }: { method: number; left: number }
): Buffer {
  if (method === STORED) return body
  if (method !== DEFLATED) throw failTable("table_unreadable")
  try {
    return inflateRawSync(body, { maxOutputLength: Math.max(left, 1) })
  } catch (error) {
    throw failTable(isTooMuch(error) ? "table_unsafe" : "table_unreadable")
  }
}

/** The entries that the directory at the end names, with their packed bytes. */
function entriesOf(bytes: Buffer) {
  const end = bytes.lastIndexOf(END_MARK)
  if (end < 0 || end < bytes.length - END_BYTES - COMMENT_MAX)
    throw failTable("table_unreadable")
  const count = bytes.readUInt16LE(end + 10)
  if (count === 0 || count > ENTRIES_MAX) throw failTable("table_unsafe")
  let at = bytes.readUInt32LE(end + 16)
  return Array.from({ length: count }, () => {
    if (bytes.readUInt32LE(at) !== ENTRY_MARK)
      throw failTable("table_unreadable")
    const nameBytes = bytes.readUInt16LE(at + 28)
    const entry = {
      name: bytes.toString(
        "latin1",
        at + ENTRY_BYTES,
        at + ENTRY_BYTES + nameBytes
      ),
      method: bytes.readUInt16LE(at + 10),
      body: bodyOf(bytes, {
        at: bytes.readUInt32LE(at + 42),
        length: bytes.readUInt32LE(at + 20),
      }),
    }
    at +=
      ENTRY_BYTES +
      nameBytes +
      bytes.readUInt16LE(at + 30) +
      bytes.readUInt16LE(at + 32)
    return entry
  })
}

function bodyOf(
  bytes: Buffer,
  { at, length }: { at: number; length: number }
): Buffer {
  if (bytes.readUInt32LE(at) !== LOCAL_MARK) throw failTable("table_unreadable")
  const start =
    at + LOCAL_BYTES + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (start + length > bytes.length) throw failTable("table_unreadable")
  return bytes.subarray(start, start + length)
}

function checkAddresses(content: Buffer): void {
  const text = content.toString("latin1")
  if (DISGUISED.test(text)) throw failTable("table_unsafe")
  for (const [, letters = "", digits = ""] of text.matchAll(ADDRESS))
    if (Number(digits) > FURTHEST_ROW || columnOf(letters) > FURTHEST_COLUMN)
      throw failTable("table_too_long", {
        rows: String(TABLE_LIMITS.rows),
        columns: String(TABLE_LIMITS.columns),
      })
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0
  )
