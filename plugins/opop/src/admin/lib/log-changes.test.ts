import { describe, expect, it } from "vitest"
import { changesOf } from "./log-changes"

describe("changesOf", () => {
  it("lists the fields that differ, one level deep", () => {
    expect(
      changesOf(
        { state: "under_review", identity: { name: "A", nib: "1" } },
        {
          state: "approved",
          identity: { name: "A", nib: null },
          four_eyes: true,
        }
      )
    ).toEqual([
      { field: "state", before: "under_review", after: "approved" },
      { field: "identity.nib", before: "1", after: null },
      { field: "four_eyes", before: null, after: "true" },
    ])
  })

  it("says nothing of an entry without values", () => {
    expect(changesOf(null, null)).toEqual([])
    expect(changesOf(null, { items: [] })).toEqual([])
  })
})
