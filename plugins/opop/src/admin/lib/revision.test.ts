import { describe, expect, it } from "vitest"
import { toggle, toRevision } from "./revision"

describe("a revision that is being written", () => {
  it("is not ready while nothing is picked or a reason is too short", () => {
    expect(toRevision({}, "")).toBeNull()
    expect(
      toRevision({ "paper:nib": "buram", "bank.holder": " no " }, "")
    ).toBe(null)
  })

  it("asks for what is picked, each with its reason", () => {
    const picked = { ...toggle({}, "paper:nib"), "paper:nib": " Foto buram. " }
    expect(toRevision(picked, " ")).toEqual({
      items: [{ path: "paper:nib", reason: "Foto buram." }],
      note: null,
    })
    expect(toggle(picked, "paper:nib")).toEqual({})
  })
})
