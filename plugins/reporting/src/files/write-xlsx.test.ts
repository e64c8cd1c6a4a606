import { describe, expect, it } from "vitest"
import readXlsxFile from "read-excel-file/universal"
import Papa from "papaparse"
import { moment, month, ownCount, rupiah, text } from "../tables/table"
import { fileCell } from "./file-cell"
import type { TableFile } from "./table-file"
import { writeCsv } from "./write-csv"
import { writeXlsx } from "./write-xlsx"

const columns = [
  month("month", "Bulan", "Month"),
  moment("at", "Waktu", "Time"),
  text("name", "Pesantren", "Pesantren"),
  rupiah("turnover", "Omzet", "Turnover"),
  { ...ownCount("share", "Bagian", "Share"), kind: "share" as const },
]

const ROWS = [
  ["2026-11", "2026-11-30 23:59:58", 'Al-Huda & <Co> "x"', 1_250_000, 0.125],
  ["2024-02", "2024-02-29 00:00:00", "'=HYPERLINK(1)", -5, null],
  ["2025-01", null, "tanda \u0000\u000b\ud83d akhir 😀\nbaris", 9e15, 1],
] as const

async function* rowsOf(count: number) {
  for (let at = 0; at < count; at++) yield ROWS[at % ROWS.length] ?? []
}

const fileOf = (count: number): TableFile => ({
  about: [["Laporan", "Uji"]],
  sheets: { rows: "Uji: [bulan]", about: "Keterangan" },
  columns,
  header: columns.map(({ label }) => label.id),
  rows: rowsOf(count),
  totals: ["Jumlah", null, null, 42, null],
})

const whole = async (pieces: AsyncIterable<Buffer>) => {
  const all: Buffer[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}
/** Moments to their second: days are kept as fractions. */
const rounded = (cell: unknown) =>
  cell instanceof Date
    ? new Date(Math.round(cell.getTime() / 1000) * 1000)
    : cell
const read = async (bytes: Buffer) => {
  const sheets = await readXlsxFile(new Uint8Array(bytes).buffer)
  return sheets.map(({ sheet, data }) => ({
    sheet,
    data: data.map((row) => row.map(rounded)),
  }))
}

describe("a workbook", () => {
  it("comes back with its types", async () => {
    const [sheet, about] = await read(await whole(writeXlsx(fileOf(3))))
    expect(sheet?.sheet).toBe("Uji   bulan ")
    expect(sheet?.data).toEqual([
      ["Bulan", "Waktu", "Pesantren", "Omzet", "Bagian"],
      [
        new Date("2026-11-01T00:00:00Z"),
        new Date("2026-11-30T23:59:58Z"),
        'Al-Huda & <Co> "x"',
        ...[1_250_000, 0.125],
      ],
      [
        new Date("2024-02-01T00:00:00Z"),
        new Date("2024-02-29T00:00:00Z"),
        ...["'=HYPERLINK(1)", -5, null],
      ],
      [
        new Date("2025-01-01T00:00:00Z"),
        ...[null, "tanda  akhir 😀\nbaris", 9e15, 1],
      ],
      ["Jumlah", null, null, 42, null],
    ])
    expect(about?.data).toEqual([["Laporan", "Uji"]])
  })

  it("gives its first piece before a row is read", async () => {
    let isAsked = false
    const pieces = writeXlsx({
      ...fileOf(0),
      rows: (async function* () {
        isAsked = true
        yield* rowsOf(1)
      })(),
    })
    const first = await pieces.next()
    expect(Buffer.isBuffer(first.value) && first.value.length > 500).toBe(true)
    expect(isAsked).toBe(false)
    await pieces.return(undefined)
  })

  it.each([writeCsv, writeXlsx])(
    "ends the reading when nobody takes it: %o",
    async (write) => {
      let isEnded = false
      const pieces = write({
        ...fileOf(0),
        rows: (async function* () {
          try {
            yield* rowsOf(1_000_000)
          } finally {
            isEnded = true
          }
        })(),
      })
      for (let at = 0; at < 3; at++) await pieces.next()
      await pieces.return(undefined)
      expect(isEnded).toBe(true)
    }
  )

  it("has the cells of a CSV, over many pieces", async () => {
    const [sheet] = await read(await whole(writeXlsx(fileOf(4000))))
    const csv = (await whole(writeCsv(fileOf(4000)))).toString()
    const lines = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data
    expect(sheet?.data).toHaveLength(4002)
    expect(lines).toHaveLength(4003)
    const told = sheet?.data.slice(1, -1).map((row) => row[3])
    expect(lines.slice(2, -1).map((row) => Number(row[3]))).toEqual(told)
  })
})

describe("a cell", () => {
  const at = new Date("2026-12-31T17:00:00Z")
  const name = text("name", "Nama", "Name")

  it.each(["=1+1", "+62", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
    "is no formula: %j",
    (value) => {
      expect(fileCell(value, name, "id")).toBe(`'${value}`)
    }
  )

  it("has the clock of Jakarta, and the reader's words", () => {
    expect(fileCell(at, moment("at", "", ""), "id")).toBe("2027-01-01 00:00:00")
    expect(fileCell(at, { ...name, kind: "day" }, "id")).toBe("2027-01-01")
    expect(fileCell(true, { ...name, kind: "flag" }, "en")).toBe("yes")
    const words = { sale: { id: "Penjualan", en: "Sale" } }
    expect(fileCell("sale", { ...name, words }, "en")).toBe("Sale")
    expect(fileCell("other", { ...name, words }, "en")).toBe("other")
    expect(fileCell(null, name, "id")).toBeNull()
  })
})
