import { describe, expect, it } from "vitest"
import { mapQrisReport } from "./report"

const columns = { amount: "Nominal", time: "Waktu", rrn: "RRN" }
const row = (more: Record<string, string> = {}) => ({
  Nominal: "150.123",
  Waktu: "26/11/2026 14:30:05",
  RRN: "633012345678",
  ...more,
})
const read = (more: Record<string, string>) =>
  mapQrisReport([row(more)], columns)[0]

describe("mapQrisReport", () => {
  it("reads amount, time and reference number", () => {
    expect(mapQrisReport([row()], columns)).toEqual([
      {
        line: 1,
        amount: 150_123,
        paidAt: "2026-11-26T07:30:05.000Z",
        rrn: "633012345678",
      },
    ])
  })

  it.each([
    ["150123", 150_123],
    ["Rp150.123", 150_123],
    ["Rp. 150.123,00", 150_123],
    ["150,123.00", 150_123],
    ["1.150.123", 1_150_123],
    ["500", 500],
    ["150.000", 150_000],
  ])("reads %s as %i rupiah", (text, amount) => {
    expect(read({ Nominal: text })?.amount).toBe(amount)
  })

  it.each([
    ["2026-11-26 14:30", "2026-11-26T07:30:00.000Z"],
    ["2026-11-26T14:30:00", "2026-11-26T07:30:00.000Z"],
    ["26-11-2026 00:10:00", "2026-11-25T17:10:00.000Z"],
    ["2026-11-26T14:30:00Z", "2026-11-26T14:30:00.000Z"],
  ])("reads %s in WIB unless it names a zone", (text, paidAt) => {
    expect(read({ Waktu: text })?.paidAt).toBe(paidAt)
  })

  it.each([
    ["Nominal", "150.12"],
    ["Nominal", "150,123.50"],
    ["Nominal", "1.15.0123"],
    ["Nominal", "-150.000"],
    ["Nominal", "0"],
    ["Nominal", ""],
    ["Waktu", "30/02/2026 10:00:00"],
    ["Waktu", "11/26/2026 10:00:00"],
    ["Waktu", "26/11/2026"],
    ["Waktu", "26/11/2026 25:00"],
    ["RRN", "6.33E+11"],
    ["RRN", ""],
  ])("refuses the report for %s = %s", (column, value) => {
    expect(() => read({ [column]: value })).toThrow(
      expect.objectContaining({
        code: "qris_report_row",
        messages: {
          id: expect.stringContaining(column),
          en: expect.stringContaining(column),
        },
      })
    )
  })

  it("refuses one reference number twice", () => {
    expect(() => mapQrisReport([row(), row()], columns)).toThrow(/Baris 2/)
  })

  it("leaves out what is not paid, whatever stands in it", () => {
    const status = { column: "Status", paid: ["SUCCESS"] }
    const rows = [
      row({ Status: "FAILED", Nominal: "?" }),
      row({ Status: "SUCCESS" }),
    ]
    expect(
      mapQrisReport(rows, { ...columns, status }).map(({ line }) => line)
    ).toEqual([2])
  })
})
