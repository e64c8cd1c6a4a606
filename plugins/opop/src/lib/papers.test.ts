import { describe, expect, it } from "vitest"
import { addDays, dayOf } from "./day"
import { readPaperNumber, seenNumber } from "./paper-number"
import { IDENTITY_KINDS, PERSONAL_KINDS } from "./papers"

describe("readPaperNumber", () => {
  it("asks for the number of most papers, not of all", () => {
    expect(readPaperNumber("nib", null, {}).fault).toBe("missing")
    expect(readPaperNumber("ktp", null, {}).fault).toBeNull()
  })

  it("refuses what cannot be one, and takes free text where there is no form", () => {
    expect(readPaperNumber("nib", "123456789012", {}).fault).toBe("invalid")
    expect(readPaperNumber("halal", "KH00410012345", {}).fault).toBe("invalid")
    expect(readPaperNumber("psp", "B-12/Kw.10/PP/2021", {})).toEqual({
      ...{ value: "B-12/Kw.10/PP/2021", fault: null, warnings: [] },
      validUntil: null,
    })
  })

  it("reads the end of a P-IRT off its number", () => {
    expect(readPaperNumber("pirt", "2023202019901-30", {})).toMatchObject({
      ...{ value: "2023202019901-30", fault: null },
      validUntil: "2030-12-31",
    })
    expect(readPaperNumber("pirt", "2023202019901", {}).validUntil).toBeNull()
  })
})

describe("numbers of persons", () => {
  it("are shown by their end only", () => {
    expect(seenNumber({ kind: "ktp", number: "3202274108909999" })).toBe(
      "••••9999"
    )
    expect(seenNumber({ kind: "nib", number: "1234567890123" })).toBe(
      "1234567890123"
    )
    expect(seenNumber({ kind: "ktp", number: null })).toBeNull()
  })

  it("are those of KTP, NPWP and account; only the KTP is purged", () => {
    expect(PERSONAL_KINDS).toEqual(["ktp", "npwp", "bank_book"])
    expect(IDENTITY_KINDS).toEqual(["ktp"])
  })
})

describe("days", () => {
  it("are Jakarta's, and can be added to", () => {
    expect(dayOf(new Date("2026-11-24T16:59:59Z"))).toBe("2026-11-24")
    expect(dayOf(new Date("2026-11-24T17:00:00Z"))).toBe("2026-11-25")
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01")
    expect(addDays("2027-03-01", -1)).toBe("2027-02-28")
  })
})
