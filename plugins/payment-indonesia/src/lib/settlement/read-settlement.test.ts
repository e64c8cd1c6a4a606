import { describe, expect, it } from "vitest"
import { SettlementMapping } from "./mapping"
import { readSettlement } from "./read-settlement"

const TODAY = "2026-11-27"
const mapping = SettlementMapping.parse({
  ...{ tracking: "No. Resi", gross: "Nilai COD", date: "Tgl Bayar" },
  ...{ fee: "Biaya", net: "Dibayar", reference: "Ref" },
})
const read = (text: string, columns: SettlementMapping = mapping) =>
  readSettlement(Buffer.from(text), columns, TODAY)

const FILE = `Laporan COD;PT Kurir Contoh
No. Resi;Nilai COD;Biaya;Dibayar;Tgl Bayar;Ref
JP 1234567;Rp 150.000;-4.500;145.500,00;25/11/2026;STL-1
JP7654321;0;0;0;25/11/2026;STL-1
JP1111111;lima ribu;0;0;25/11/2026;STL-1
JP2222222;10.000;0;10.000;31/11/2026;STL-1
JP3333333;10.000;20.000;0;25/11/2026;STL-1
JP4444444;-10.000;0;0;25/11/2026;STL-1
JP5555555;10.000;0;(500);25/11/2026;STL-1
JP6666666;10.000;500;0;25/11/2026;STL-1
TOTAL;170.000;;;;
`

describe("a courier's settlement", () => {
  const found = read(FILE)

  it("tells what was collected, kept and paid, and when", () => {
    expect(found.entries).toEqual([
      {
        ...{ line: 3, tracking: "JP 1234567", paid_on: "2026-11-25" },
        ...{ gross: 150_000, fee: 4_500, net: 145_500, reference: "STL-1" },
      },
    ])
  })

  it("leaves out parcels without cash, and lines of sums", () => {
    expect(found.left_out).toEqual({ no_cash: 1, notes: 1 })
  })

  it("names each row that it cannot read", () => {
    expect(found.faults).toEqual([
      { line: 5, code: "amount_unreadable", text: "lima ribu" },
      { line: 6, code: "date_unreadable", text: "31/11/2026" },
      { line: 7, code: "fee_unreadable", text: "20.000" },
      { line: 8, code: "amount_unreadable", text: "-10.000" },
      { line: 9, code: "net_unreadable", text: "(500)" },
      { line: 10, code: "net_differs", text: "0" },
    ])
  })

  it("is read by places, with commas, without what it does not tell", () => {
    const columns = SettlementMapping.parse({
      ...{ has_header: false, tracking: 1, gross: 0, date: 2 },
      ...{ date_format: "ymd", decimal: "." },
    })
    expect(read("150,000.00|JP1|2026-11-25\n", columns).entries).toEqual([
      {
        ...{ line: 1, tracking: "JP1", paid_on: "2026-11-25" },
        ...{ gross: 150_000, fee: null, net: null, reference: null },
      },
    ])
  })

  it("is refused with other columns, or when it is no table", () => {
    expect(() => read("Resi,Jumlah\nJP1,10\n")).toThrow(/No\. Resi/)
    expect(() => read("No. Resi,Jumlah\nJP1,10\n")).toThrow(/Nilai COD/)
    expect(() => read("PK\0\u0003")).toThrow(/tidak dapat dibaca/)
  })
})
