import { describe, expect, it } from "vitest"
import { readHolder } from "./account-holder"

const NAMES = ["Pesantren Al-Umanaa", "Yayasan Umanaa Sejahtera", null]

describe("readHolder", () => {
  it.each([
    "PONDOK PESANTREN AL UMANAA",
    "Yayasan Umana'a Sejahtera",
    "Kopontren Al-Umanaa",
  ])("takes the institution's own name: %s", (holder) => {
    expect(readHolder(holder, NAMES)).toEqual({ fault: null, warning: null })
  })

  it("lets an officer look at a name that the bank shortened", () => {
    expect(readHolder("YYS UMANAA SEJAHT", NAMES)).toEqual({
      fault: null,
      warning: "holder_name_differs",
    })
  })

  it.each(["Ahmad Fauzi", "Yayasan", "Pondok Pesantren Darul Ulum"])(
    "refuses who is not the institution: %s",
    (holder) => {
      expect(readHolder(holder, NAMES).fault).toBe("holder_not_institution")
    }
  )

  it.each([
    "Dinas Koperasi UKM Kab. Sukabumi",
    "Bendahara Pengeluaran Umanaa",
    "UPTD P3W",
  ])("refuses the account of an office: %s", (holder) => {
    expect(readHolder(holder, NAMES).fault).toBe("holder_is_office")
  })
})
