import { describe, expect, it } from "vitest"
import { type ApplicationData, EMPTY_APPLICATION } from "./application-data"
import {
  areasOfApplication,
  tidyStep,
  warningsOf,
} from "./application-warnings"

const AREAS = new Set(["32.02.27"])

const said: ApplicationData = {
  ...EMPTY_APPLICATION,
  identity: {
    name: "Pesantren Al-Umanaa",
    nspp: "510032029901",
    responsible_nik: "3202274108909999",
  },
  address: { district_code: "32.02.27", postal_code: "43156" },
  contact: { phone: "+6281234567890" },
  bank: { bank: "bri", number: "123456789012345", holder: "PP Al Umanaa" },
}

describe("warningsOf", () => {
  it("finds nothing odd in an ordinary case, nor in an empty one", () => {
    expect(warningsOf(said, AREAS)).toEqual([])
    expect(warningsOf(EMPTY_APPLICATION, AREAS)).toEqual([])
  })

  it("names what an officer should look at, by its field", () => {
    const odd: ApplicationData = {
      ...said,
      identity: {
        ...said.identity,
        nspp: "510032719901",
        responsible_nik: "9902274108909999",
      },
      bank: { ...said.bank, number: "1234567890", holder: "YYS UMANAA MAJU" },
    }
    expect(warningsOf(odd, AREAS)).toEqual([
      { path: "identity.nspp", code: "nspp_region_differs" },
      { path: "identity.responsible_nik", code: "nik_area_unknown" },
      { path: "bank.number", code: "account_length_unusual" },
      { path: "bank.holder", code: "holder_name_differs" },
    ])
  })
})

describe("areasOfApplication", () => {
  it("finds the areas that the numbers name", () => {
    expect(areasOfApplication(said)).toEqual(["32.02.27"])
  })
})

describe("tidyStep", () => {
  it("keeps a number tidy, and as it was typed", () => {
    const typed = "1234 5678 90123"
    const { data, ...rest } = tidyStep(
      { ...said, identity: { ...said.identity, nib: typed } },
      "identity"
    )
    expect(data.identity.nib).toBe("1234567890123")
    expect(rest).toEqual({ typed: { "identity.nib": typed }, invalid: [] })
  })

  it("names the numbers that cannot be", () => {
    const { invalid } = tidyStep(
      { ...said, bank: { ...said.bank, number: "123" } },
      "bank"
    )
    expect(invalid).toEqual([{ path: "bank.number", code: "account_invalid" }])
  })

  it("looks at its own step only", () => {
    const broken = { ...said, contact: { phone: "12" } }
    expect(tidyStep(broken, "identity").invalid).toEqual([])
  })
})
