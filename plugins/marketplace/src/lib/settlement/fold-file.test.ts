import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { courierKey, foldFile, type ReadRow, sumRows } from "./fold-file"

const row = (line: number, tracking: string, gross = 10_000): ReadRow => ({
  ...{ line, tracking, gross, fee: null, net: null },
  ...{ paid_on: "2026-11-25", reference: null },
})

describe("the rows of a courier's file", () => {
  it("have their numbers as the project writes them", () => {
    const { rows, faults } = foldFile([
      ...[row(2, "jp 12345678"), row(3, "'JP12345678"), row(4, "3")],
      row(5, "JP12345678", 5_000),
    ])
    expect(
      rows.map(({ line, tracking_number, nth, is_repeated }) => [
        ...[line, tracking_number, nth, is_repeated],
      ])
    ).toEqual([
      [2, "JP12345678", 0, false],
      [3, "JP12345678", 1, true],
      [5, "JP12345678", 0, true],
    ])
    expect(faults).toEqual([
      { line: 4, code: "tracking_unreadable", text: "3" },
    ])
  })

  it("sum to what was kept and paid, as far as the file tells", () => {
    expect(
      sumRows([
        { gross: 100, fee: 5, net: 95 },
        { gross: 100, fee: 5, net: null },
        { gross: 100, fee: null, net: 90 },
        { gross: 100, fee: null, net: null },
      ])
    ).toEqual({ gross: 400, fee: 20, net: 380 })
  })

  it("sum to what was collected, without both columns at odds", () => {
    const money = fc.integer({ min: 1, max: 5_000_000 }).chain((gross) =>
      fc.record({
        gross: fc.constant(gross),
        fee: fc.option(fc.integer({ min: 0, max: gross })),
        net: fc.constant(null),
      })
    )
    fc.assert(
      fc.property(fc.array(money), (rows) => {
        const { gross, fee, net } = sumRows(rows)
        expect(fee + net).toBe(gross)
      })
    )
  })

  it("are of one courier, however it is written", () => {
    expect(courierKey("J&T Express")).toBe(courierKey("j & t express"))
  })
})
