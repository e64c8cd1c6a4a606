import { failTable } from "../../faults/table"
import { checkArchive } from "./check-archive"
import type { Sheet } from "./limits"

/** All sheets of an XLSX. Throws what {@link checkArchive} does. */
export async function readXlsx(bytes: Buffer): Promise<Sheet[]> {
  checkArchive(bytes)
  // An ES module, and large: loaded when somebody first sends an XLSX.
  const { default: readXlsxFile } = await import("read-excel-file/universal")
  // As text, so that numbers of twelve digits keep them all.
  const sheets = await readXlsxFile(toArrayBuffer(bytes), {
    parseNumber: (text: string) => text,
  }).catch(() => {
    throw failTable("table_unreadable")
  })
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map((cell) => toText(cell))),
  }))
}

function toText(cell: unknown): string {
  if (typeof cell === "boolean") return cell ? "ya" : "tidak"
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell !== "string") return ""
  if (/^-?\d+(\.\d+)?e[+-]?\d+$/i.test(cell)) return plainNumber(cell)
  // What a formula that failed leaves behind.
  return /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!)$/.test(cell)
    ? ""
    : cell
}

/** `5.10032029901E11` as `510032029901`, when it is a whole number. */
function plainNumber(text: string): string {
  const number = Number(text)
  return Number.isSafeInteger(number) ? String(number) : text
}

const toArrayBuffer = (bytes: Buffer): ArrayBuffer =>
  new Uint8Array(bytes).buffer
