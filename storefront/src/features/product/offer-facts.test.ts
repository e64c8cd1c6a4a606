import { describe, expect, it } from "vitest"
import { availabilityOf, shippingOf } from "./offer-facts"

const some = { price: 1_000, available: 3 }
const holiday = { reopens_on: "2027-03-13" }

describe("availabilityOf", () => {
  it.each([
    [some, { leadDays: null }, "InStock"],
    [some, { leadDays: 7 }, "PreOrder"],
    [{ ...some, available: null }, { leadDays: null }, "InStock"],
    [{ ...some, available: 0 }, { leadDays: 7 }, "OutOfStock"],
    [{ ...some, available: 0 }, { leadDays: null, holiday }, "OutOfStock"],
  ])("tells %j of %j as %s", (offer, shop, name) => {
    expect(availabilityOf(offer, shop)).toEqual({
      availability: `https://schema.org/${name}`,
    })
  })

  it("sells nothing on a holiday, and says from when on", () => {
    expect(availabilityOf(some, { leadDays: null, holiday })).toEqual({
      availability: "https://schema.org/OutOfStock",
      availabilityStarts: "2027-03-13",
    })
  })
})

describe("shippingOf", () => {
  const regency = { name: "Kabupaten Sukabumi" }

  it.each([[null], ["N"]] as const)("sends %s everywhere", (range) => {
    expect(shippingOf(range, regency)).toEqual({
      "@type": "DefinedRegion",
      addressCountry: "ID",
    })
  })

  it("keeps to Java, and to the own regency", () => {
    expect(shippingOf("J", regency)?.["addressRegion"]).toHaveLength(6)
    for (const range of ["R", "K"] as const)
      expect(shippingOf(range, regency)).toMatchObject({
        addressRegion: "Kabupaten Sukabumi",
      })
  })

  it("claims nothing when the regency is not known", () => {
    expect(shippingOf("K", null)).toBeNull()
  })
})
