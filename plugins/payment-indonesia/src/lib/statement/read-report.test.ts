import { describe, expect, it } from "vitest"
import { StatementMapping } from "./mapping"
import { STATEMENT_PRESETS } from "./presets"
import { readStatement } from "./read-statement"

const mapping = StatementMapping.parse(
  STATEMENT_PRESETS.find(({ code }) => code === "qris")?.mapping
)
const HEADER = "Tanggal Transaksi;Nominal;RRN;Status"
const row = (
  more: Partial<Record<"time" | "amount" | "rrn" | "status", string>>
) =>
  [
    more.time ?? "26/11/2026 14:30:05",
    more.amount ?? "150.123",
    more.rrn ?? "633012345678",
    more.status ?? "Sukses",
  ].join(";")
const read = (rows: string[], given: StatementMapping = mapping) =>
  readStatement(Buffer.from([HEADER, ...rows].join("\n")), given, "2026-11-27")

describe("an acquirer's report of QRIS", () => {
  it("tells amount, moment and reference number of each payment", () => {
    expect(read([row({})]).entries).toMatchObject([
      {
        booked_on: "2026-11-26",
        booked_at: "2026-11-26T07:30:05.000Z",
        amount: 150_123,
        reference: "633012345678",
      },
    ])
  })

  it.each([
    ["26-11-2026 00:10:00", "2026-11-25T17:10:00.000Z"],
    ["26.11.2026 14.30", "2026-11-26T07:30:00.000Z"],
    ["26 Nov 2026 9:05", "2026-11-26T02:05:00.000Z"],
  ])("reads %s in WIB", (time, at) => {
    expect(read([row({ time })]).entries[0]?.booked_at).toBe(at)
  })

  it.each([
    ["2026-11-26 14:30", "2026-11-26T07:30:00.000Z"],
    ["2026-11-26T14:30:00Z", "2026-11-26T14:30:00.000Z"],
    ["2026-11-26T14:30:00+08:00", "2026-11-26T06:30:00.000Z"],
  ])("reads %s in its own zone where it names one", (time, at) => {
    const given = { ...mapping, date_format: "ymd" as const }
    expect(read([row({ time })], given).entries[0]?.booked_at).toBe(at)
  })

  it.each([
    [{ amount: "150.12" }, "amount_unreadable"],
    [{ amount: "0" }, "amount_missing"],
    [{ time: "30/02/2026 10:00:00" }, "date_unreadable"],
    [{ time: "26/11/2026" }, "time_unreadable"],
    [{ time: "26/11/2026 25:00" }, "time_unreadable"],
    [{ rrn: "6.33E+11" }, "reference_unreadable"],
    [{ rrn: "" }, "reference_unreadable"],
  ])("names %j as %s", (more, code) => {
    const { entries, faults } = read([row(more)])
    expect(entries).toEqual([])
    expect(faults).toMatchObject([{ line: 2, code }])
  })

  it("takes one reference number once", () => {
    const { entries, faults } = read([row({}), row({ amount: "99.000" })])
    expect(entries).toHaveLength(1)
    expect(faults).toMatchObject([{ line: 3, code: "reference_repeated" }])
  })

  it("leaves out what is not paid, whatever stands in it", () => {
    const { entries, faults, left_out } = read([
      row({ status: "GAGAL", amount: "?" }),
      row({ status: "SUKSES" }),
    ])
    expect(entries).toHaveLength(1)
    expect(faults).toEqual([])
    expect(left_out.pending).toBe(1)
  })

  it("knows a payment by its reference, wherever its row stands", () => {
    const [first] = read([row({})]).entries
    const [, second] = read([row({ rrn: "633000000001" }), row({})]).entries
    expect(second?.digest).toBe(first?.digest)
  })
})
