import { describe, expect, it } from "vitest"
import { changedFields } from "./changed-fields"

describe("changedFields", () => {
  it("keeps what is new, and leaves out what stays or was not given", () => {
    const day = new Date("2026-01-02T00:00:00Z")
    expect(
      changedFields(
        { name: "A", note: null, seen: day, list: [1], kind: "salaf" },
        {
          name: "B",
          note: null,
          seen: new Date(day),
          list: [1],
          kind: undefined,
        }
      )
    ).toEqual({ before: { name: "A" }, after: { name: "B" } })
  })

  it("masks numbers of persons", () => {
    expect(
      changedFields({ phone: "+6281234567890" }, { phone: null }, ["phone"])
    ).toEqual({ before: { phone: "••••7890" }, after: { phone: null } })
  })

  it("says nothing when nothing is new", () => {
    expect(changedFields({ a: 1 }, { a: 1 })).toEqual({
      before: null,
      after: null,
    })
  })
})
