import { describe, expect, it } from "vitest"
import { hasBegun, insuranceTable, rateTable, startOfDay } from "./rate-table"
import { ZONES } from "./zone"

const at = new Date("2026-11-26T10:00:00Z")
const row = (valid_from: string, service = "regular") => ({
  ...{ service, zone: "java" as const, valid_from },
})

describe("rateTable", () => {
  it("tells what holds, what will and what did, line by line", () => {
    const rows = [
      row("2027-02-01T00:00:00Z"),
      row("2026-01-01T00:00:00Z"),
      row("2026-06-01T00:00:00Z"),
      row("2026-12-01T00:00:00Z"),
    ]
    const lines = rateTable(rows, at)
    expect(lines).toHaveLength(2 * ZONES.length)
    const line = lines.find(
      ({ service, zone }) => service === "regular" && zone === "java"
    )
    expect(line?.now?.valid_from).toBe("2026-06-01T00:00:00Z")
    expect(line?.past).toEqual([rows[1]])
    expect(line?.coming).toEqual([rows[3], rows[0]])
    expect(lines.filter(({ now }) => now === null)).toHaveLength(
      lines.length - 1
    )
  })
})

describe("insuranceTable", () => {
  it("has a line for each service", () => {
    const rows = [row("2026-12-01T00:00:00Z"), row("2026-01-01T00:00:00Z")]
    expect(insuranceTable(rows, at)).toEqual([
      { service: "regular", now: rows[1], past: [], coming: [rows[0]] },
      { service: "cargo", now: null, past: [], coming: [] },
    ])
  })
})

describe("startOfDay", () => {
  it("is midnight in Jakarta", () => {
    const day = startOfDay("2026-12-01")
    expect(day.toISOString()).toBe("2026-11-30T17:00:00.000Z")
    expect(hasBegun(day, at)).toBe(false)
    expect(hasBegun(day, day)).toBe(true)
  })
})
