import { rowXml, SHEET_END, sheetStart } from "./sheet-xml"
import { STYLES, STYLES_XML } from "./styles-xml"
import type { TableFile } from "./table-file"
import { workbookParts } from "./workbook-xml"
import { ZipStream } from "./zip-stream"

/** Characters of a sheet that are packed at once. */
const PIECE = 64 * 1024
/** Rows that a sheet may have, without header and sums. */
export const XLSX_ROWS = 1_048_574

const WIDTHS = { text: 28, about: [24, 60] } as const

/**
 * A table as a workbook, piece by piece: a sheet of rows, and one that says what
 * it is. Written here, on the packer that spreadsheets are read with already:
 * of the libraries that are kept and run on this Node, none writes rows while
 * they come (`write-excel-file` holds every cell: 300 MB for 100,000 rows).
 */
export async function* writeXlsx(file: TableFile): AsyncGenerator<Buffer> {
  const zip = new ZipStream()
  const { sheets, columns } = file
  for (const [name, xml] of workbookParts([sheets.rows, sheets.about]))
    zip.add(name, xml)
  zip.add("xl/styles.xml", STYLES_XML)
  zip.add("xl/worksheets/sheet2.xml", aboutSheet(file))
  yield zip.take()

  const push = zip.begin("xl/worksheets/sheet1.xml")
  const widths = columns.map(({ kind }) =>
    kind === "text" ? WIDTHS.text : WIDTHS.text / 2 + 4
  )
  let number = 1
  let text =
    sheetStart(widths, { isHeadFrozen: true }) +
    rowXml(file.header, { number, style: STYLES.bold })
  for await (const row of file.rows) {
    text += rowXml(row, { number: ++number, columns })
    if (text.length < PIECE) continue
    push(text)
    text = ""
    yield zip.take()
  }
  push(
    text + rowXml(file.totals, { number: ++number, columns }) + SHEET_END,
    true
  )
  zip.end()
  yield zip.take()
}

const aboutSheet = ({ about }: TableFile): string =>
  sheetStart(WIDTHS.about, { isHeadFrozen: false }) +
  about.map((pair, index) => rowXml(pair, { number: index + 1 })).join("") +
  SHEET_END
