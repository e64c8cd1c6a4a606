import Papa from "papaparse"
import { failTable } from "../../faults/table"
import { TABLE_LIMITS } from "./limits"

/** Office programs of this country write semicolons. */
const DELIMITERS = [";", ",", "\t", "|"]

/** Signs of Windows-1252 from 0x80; Node 20 decodes them as control signs. */
const WINDOWS = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"]

/**
 * Cells of a CSV file: UTF-8, UTF-16 with its mark or Windows-1252, whatever
 * parts the columns. Throws `table_unreadable`.
 */
export function readCsv(bytes: Buffer): string[][] {
  const text = decode(bytes)
  if (text.includes("\0")) throw failTable("table_unreadable")
  // Excel writes this line for itself.
  const body = text.replace(/^sep=.\r?\n/i, "")
  const { data } = Papa.parse<string[]>(body, {
    delimiter: guessDelimiter(body),
    skipEmptyLines: false,
    // Further rows would be refused; empty lines are no reason to read millions.
    preview: 2 * TABLE_LIMITS.rows,
  })
  return data
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return new TextDecoder("utf-16le").decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return new TextDecoder("utf-16be").decode(bytes)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return bytes
      .toString("latin1")
      .replace(
        /[\x80-\x9f]/g,
        (sign) => WINDOWS[sign.charCodeAt(0) - 128] ?? ""
      )
  }
}

/** The mark that stands most often outside of quotes in the first lines. */
function guessDelimiter(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "")
  const counts = DELIMITERS.map((mark) => head.split(mark).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ","
}
