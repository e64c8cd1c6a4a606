import Papa from "papaparse"
import { failFile } from "../../faults/files"
import { STATEMENT_LIMITS } from "./limits"
import { isBase64 } from "../base64"

const DELIMITERS = [";", ",", "\t", "|"]

const tooLarge = () =>
  failFile("table_too_large", {
    limit: String(STATEMENT_LIMITS.bytes / 1024 / 1024),
    rows: String(STATEMENT_LIMITS.rows),
  })

/** The file in a JSON body. Throws `upload_unreadable`, `table_too_large`. */
export function decodeStatement(content: string): Buffer {
  if ((content.length / 4) * 3 - 2 > STATEMENT_LIMITS.bytes) throw tooLarge()
  if (content.length % 4 !== 0 || !isBase64(content))
    throw failFile("upload_unreadable")
  return Buffer.from(content, "base64")
}

function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return new TextDecoder("utf-16le").decode(bytes)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return bytes.toString("latin1")
  }
}

/** The mark that stands most often outside of quotes in the first lines. */
function guessDelimiter(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "")
  const counts = DELIMITERS.map((mark) => head.split(mark).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ","
}

/** Cells of one record; `line` counts from 1, as a person would count records. */
export interface TableRow {
  line: number
  cells: string[]
}

/**
 * Records of a CSV file, empty ones left out; what more than one line holds in
 * quotes becomes one. Throws `table_unreadable`, `table_too_large`.
 */
export function readTable(bytes: Buffer): TableRow[] {
  if (bytes.length > STATEMENT_LIMITS.bytes) throw tooLarge()
  const text = decodeText(bytes)
  if (text.includes("\0")) throw failFile("table_unreadable")
  const body = text.replace(/^\uFEFF?(sep=.\r?\n)?/i, "")
  const { data } = Papa.parse<string[]>(body, {
    delimiter: guessDelimiter(body),
    // One more than may be kept, so that too many are seen.
    preview: STATEMENT_LIMITS.rows + 50,
  })
  const rows = data
    .map((cells, index) => ({
      line: index + 1,
      cells: cells
        .slice(0, STATEMENT_LIMITS.columns)
        .map((cell) =>
          cell.replace(/\s+/g, " ").trim().slice(0, STATEMENT_LIMITS.cell)
        ),
    }))
    .filter(({ cells }) => cells.some(Boolean))
  if (rows.length > STATEMENT_LIMITS.rows) throw tooLarge()
  if (rows.length === 0) throw failFile("table_unreadable")
  return rows
}
