import { describe, expect, it } from "vitest"
import { EntryFields, toEntryBody } from "./entry-form"

const least = { name: " Nurul  Gede ", district_code: "32.02.30" }

describe("EntryFields", () => {
  it("needs a name and a kecamatan, no more", () => {
    const fields = EntryFields.parse(least)
    expect(fields).toMatchObject({
      name: "Nurul Gede",
      nspp: null,
      santri_resident: null,
      readiness: "none",
    })
  })

  it.each([
    ["name", "x", "name_missing"],
    ["district_code", "32.02", "district_missing"],
    ["nspp", "51003202", "nspp_invalid"],
    ["postal_code", "0315", "postal_code_invalid"],
    ["founded_year", "1200", "year_invalid"],
    ["santri_day", "dua puluh", "number_invalid"],
    ["contact_phone", "12", "phone_invalid"],
  ])("refuses %s %j", (name, value, fault) => {
    const { error } = EntryFields.safeParse({ ...least, [name]: value })
    expect(
      error?.issues.map(({ path, message }) => [path[0], message])
    ).toEqual([[name, fault]])
  })

  it("reads numbers as people write them", () => {
    const fields = EntryFields.parse({
      ...least,
      nspp: "5100 3202 9901",
      santri_resident: "1.250",
      contact_phone: "0812-3456-7890",
    })
    expect(fields).toMatchObject({
      nspp: "510032029901",
      santri_resident: 1250,
      contact_phone: "+6281234567890",
    })
  })
})

describe("toEntryBody", () => {
  const known = [
    { kind: "Abon lele", since: 2019, capacity: "40 kg", workers: 3 },
  ]

  it("keeps what is known of products that stay", () => {
    const fields = EntryFields.parse({
      ...least,
      aliases: "Nurgede, PP Nurul Gede,",
      products: "abon lele\n\nKeripik",
    })
    const body = toEntryBody(fields, known)
    expect(body.aliases).toEqual(["Nurgede", "PP Nurul Gede"])
    expect(body.record.businesses).toEqual([
      known[0],
      { kind: "Keripik", since: null, capacity: null, workers: null },
    ])
  })

  it("leaves a phone alone that nobody typed", () => {
    const body = toEntryBody(EntryFields.parse(least), known)
    expect(body.record).not.toHaveProperty("contact_phone")
    expect(body.record.businesses).toEqual([])
  })
})
