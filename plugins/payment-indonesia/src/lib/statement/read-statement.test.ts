import { describe, expect, it } from "vitest"
import { STATEMENT_LIMITS } from "./limits"
import { StatementMapping } from "./mapping"
import { STATEMENT_PRESETS } from "./presets"
import { readStatement } from "./read-statement"

const preset = (code: string) => {
  const found = STATEMENT_PRESETS.find((it) => it.code === code)
  if (!found) throw new Error(code)
  return found.mapping
}
const read = (text: string, mapping: StatementMapping) =>
  readStatement(Buffer.from(text), mapping, "2026-11-25")

const BCA = `Informasi Rekening - Mutasi Rekening
No. rekening : ,7000000001
Nama : ,KOPERASI CONTOH

Tanggal Transaksi,Keterangan,Cabang,Jumlah,Saldo
'24/11,"TRSF E-BANKING CR 2411/FTSCY
 WS95031 100321.00
 SITI AMINAH",'0000,"100,321.00 CR","5,100,321.00"
'24/11,BIAYA ADM,'0000,"15,000.00 DB","5,085,321.00"
PEND,TRSF E-BANKING CR,'0000,"77,001.00 CR",
'25/11,BUNGA,'0000,"abc CR",
'32/11,TRSF E-BANKING CR,'0000,"88,002.00 CR","5,173,323.00"
Saldo Awal,,,"5,000,000.00",
`

const bca: StatementMapping = { ...preset("bca"), date: "Tanggal Transaksi" }

describe("a statement with one amount column (as BCA prints it)", () => {
  const found = read(BCA, bca)

  it("takes the money in, over more than one line", () => {
    expect(found.entries).toEqual([
      {
        line: expect.any(Number),
        booked_on: "2026-11-24",
        booked_at: null,
        amount: 100_321,
        description:
          "TRSF E-BANKING CR 2411/FTSCY WS95031 100321.00 SITI AMINAH",
        balance: 5_100_321,
        reference: null,
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
  })

  it("counts what it leaves out, and names what it cannot read", () => {
    expect(found.left_out).toEqual({ debits: 1, pending: 1, notes: 1 })
    expect(found.faults.map(({ code, text }) => [code, text])).toEqual([
      ["amount_unreadable", "abc CR"],
      ["date_unreadable", "'32/11"],
    ])
  })
})

describe("a statement with columns for both directions", () => {
  const text = [
    "Tanggal;Keterangan;Debit;Kredit;Saldo",
    "24/11/2026;SETOR TUNAI;;1.250.007,00;9.000.000,00",
    "24/11/2026;TARIK;50.000,00;0,00;8.950.000,00",
    "25/11/2026;SALAH;0,00;0,00;8.950.000,00",
    "Total;;50.000,00;1.250.007,00;",
  ].join("\r\n")

  it("takes the credits", () => {
    const found = read(text, preset("mandiri"))
    expect(found.entries.map(({ amount }) => amount)).toEqual([1_250_007])
    expect(found.left_out.debits).toBe(1)
    expect(found.faults.map(({ line, code }) => [line, code])).toEqual([
      [4, "amount_missing"],
    ])
  })

  it("reads columns by their place as well", () => {
    const found = read(text, {
      ...preset("mandiri"),
      ...{ date: 0, description: [1], debit: 2, credit: 3, balance: 4 },
    })
    expect(found.entries).toHaveLength(1)
  })

  it("names a column that is not there", () => {
    expect(() => read(text, { ...preset("mandiri"), credit: "Masuk" })).toThrow(
      expect.objectContaining({ code: "column_missing" })
    )
  })
})

describe("a statement whose direction is a column of its own", () => {
  it("goes by it", () => {
    const text = [
      "Tanggal,Deskripsi,Nominal,DB/CR,Saldo",
      "2026-11-24,TRF SITI,100321,CR,500000",
      "2026-11-24,BIAYA,2500,DB,497500",
    ].join("\n")
    const found = read(text, preset("bsi"))
    expect(found.entries.map(({ amount }) => amount)).toEqual([100_321])
    expect(found.left_out.debits).toBe(1)
  })

  it("takes no row whose direction it cannot read for money in", () => {
    const text = [
      "Tanggal,Deskripsi,Nominal,DB/CR,Saldo",
      "2026-11-24,TRF SITI,100321,Uang Masuk,500000",
      "2026-11-24,BIAYA,2500,Keluar,497500",
      "2026-11-24,TRF ANI,100322,,597822",
    ].join("\n")
    const found = read(text, preset("bsi"))
    expect(found.faults).toEqual([
      { line: 2, code: "side_unreadable", text: "Uang Masuk" },
    ])
    expect(found.left_out.debits).toBe(1)
    expect(found.entries.map(({ amount }) => amount)).toEqual([100_322])
  })
})

describe("reading a statement again", () => {
  const line = "24/11/2026;TRF;;50.007,00;"
  const head = "Tanggal;Keterangan;Debit;Kredit;Saldo"
  const digests = (...lines: string[]) =>
    read([head, ...lines].join("\n"), preset("mandiri")).entries.map(
      ({ digest }) => digest
    )

  it("finds the same rows, whatever stands around them", () => {
    const [one] = digests(line)
    expect(digests("23/11/2026;A;;1.000,00;", line)[1]).toBe(one)
    expect(digests(line, "23/11/2026;A;;1.000,00;")[0]).toBe(one)
  })

  it("keeps two transfers apart that look alike", () => {
    const [first, second] = digests(line, line)
    expect(first).toBe(digests(line)[0])
    expect(second).not.toBe(first)
    expect(digests(line, line)).toEqual([first, second])
  })
})

describe("limits", () => {
  it("refuses more rows than may be kept", () => {
    const rows = Array.from(
      { length: STATEMENT_LIMITS.rows + 1 },
      () => "24/11/2026;A;;1.000,00;"
    )
    const text = ["Tanggal;Keterangan;Debit;Kredit;Saldo", ...rows].join("\n")
    expect(() => read(text, preset("mandiri"))).toThrow(
      expect.objectContaining({ code: "table_too_large" })
    )
  })

  it.each([
    ["nothing", ""],
    ["no text", "a\0b"],
  ])("refuses %s", (_, text) => {
    expect(() => read(text, preset("mandiri"))).toThrow(
      expect.objectContaining({ code: "table_unreadable" })
    )
  })
})

describe("a mapping", () => {
  it("has either an amount or a credit column", () => {
    const base = { date: 0, description: [1] }
    expect(StatementMapping.safeParse(base).success).toBe(false)
    expect(
      StatementMapping.safeParse({ ...base, amount: 2, credit: 3 }).success
    ).toBe(false)
    expect(StatementMapping.safeParse({ ...base, amount: 2 }).success).toBe(
      true
    )
  })

  it.each(STATEMENT_PRESETS)("of $name is whole, and unproven", (it) => {
    expect(StatementMapping.parse(it.mapping)).toEqual(it.mapping)
    expect(it.isProven).toBe(false)
  })
})
