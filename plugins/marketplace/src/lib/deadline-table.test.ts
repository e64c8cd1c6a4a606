import { describe, expect, it } from "vitest"
import { DEADLINE_KINDS } from "./deadline-kinds"
import { deadlineTable } from "./deadline-table"

const at = new Date("2026-11-26T05:00:00Z")
const row = (kind: (typeof DEADLINE_KINDS)[number], valid_from: string) => ({
  ...{ kind, valid_from },
})

describe("deadlineTable", () => {
  it("has a line for each kind, also where nothing holds", () => {
    const lines = deadlineTable([], at)
    expect(lines.map(({ kind }) => kind)).toEqual(DEADLINE_KINDS)
    expect(lines.every(({ now }) => now === null)).toBe(true)
  })

  it("takes the last that has begun, and what comes in order", () => {
    const rows = [
      row("ship", "2027-02-01T17:00:00Z"),
      row("ship", "2026-11-25T17:00:00Z"),
      row("ship", "2026-12-31T17:00:00Z"),
      row("ship", "2026-01-01T00:00:00Z"),
      row("process", "2026-12-01T17:00:00Z"),
    ]
    const [process, ship] = deadlineTable(rows, at)
    expect(process).toMatchObject({ now: null, coming: [rows[4]] })
    expect(ship).toMatchObject({ now: rows[1], coming: [rows[2], rows[0]] })
  })

  it("lets a row hold from its very moment", () => {
    const rows = [row("ship", at.toISOString())]
    expect(deadlineTable(rows, at)[1]?.now).toBe(rows[0])
  })
})
