import { expect, it } from "vitest"
import { lastQuarter, quarterPeriod, readQuarter } from "./report-quarter"

it.each([
  ["2026-11", { year: 2026, quarter: 3 }],
  ["2026-10", { year: 2026, quarter: 3 }],
  ["2026-09", { year: 2026, quarter: 2 }],
  ["2026-01", { year: 2025, quarter: 4 }],
])("in %s the quarter that is over is %o", (month, quarter) => {
  expect(lastQuarter(month)).toEqual(quarter)
})

it("has three months", () => {
  expect(quarterPeriod({ year: 2026, quarter: 1 })).toEqual({
    ...{ from: "2026-01", to: "2026-03" },
  })
  expect(quarterPeriod({ year: 2026, quarter: 4 })).toEqual({
    ...{ from: "2026-10", to: "2026-12" },
  })
})

it("is read out of an address, else the last that is over", () => {
  const read = (raw: Record<string, string>) => readQuarter(raw, "2026-11")
  expect(read({ tahun: "2025", kuartal: "2" })).toEqual({
    ...{ year: 2025, quarter: 2 },
  })
  expect(read({ tahun: "kini", kuartal: "5" })).toEqual({
    ...{ year: 2026, quarter: 3 },
  })
})
