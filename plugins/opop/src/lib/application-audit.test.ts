import { describe, expect, it } from "vitest"
import { withoutNumbers } from "./application-audit"

describe("withoutNumbers", () => {
  it("leaves out numbers of persons, of the case and of its papers", () => {
    expect(
      withoutNumbers({
        "identity.responsible_nik": "••••9999",
        "identity.nib": "1234567890123",
        kind: "ktp",
        number: "••••9999",
      })
    ).toEqual({ "identity.nib": "1234567890123", kind: "ktp" })
    expect(withoutNumbers({ number: "510032029901" })).toEqual({
      number: "510032029901",
    })
    expect(withoutNumbers(null)).toBeNull()
  })
})
