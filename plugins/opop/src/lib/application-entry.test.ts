import { describe, expect, it } from "vitest"
import { EMPTY_APPLICATION } from "./application-data"
import { entryToCreate, entryToUpdate } from "./application-entry"

const data = {
  ...EMPTY_APPLICATION,
  identity: {
    name: "Al-Umanaa",
    nspp: "510032029901",
    nib: "1234567890123",
    responsible_nik: "3202274108909999",
    caretaker_name: "KH. Fulan",
    foundation_name: null,
  },
  profile: { story: "Cerita", products: "Keripik; abon" },
  address: {
    ...{ district_code: "32.02.27", latitude: -6.91234 },
    landmark: "Depan masjid",
  },
  contact: { name: "Ahmad", phone: "+6281234567890" },
  bank: { bank: "bjb", number: "87654321", holder: "Al-Umanaa" },
}
const input = { data, district_code: "32.02.27" }

const KNOWN = { id: "psn_1", hasBusinesses: true }
const businesses = ["Keripik", "abon"].map((kind) => ({
  ...{ kind, since: null, capacity: null, workers: null },
}))

describe("an entry made of an application", () => {
  it("says what the application says, and nothing of what it leaves out", () => {
    expect(entryToUpdate(input, KNOWN)).toEqual({
      id: "psn_1",
      district_code: "32.02.27",
      latitude: -6.91234,
      record: {
        nspp: "510032029901",
        exact_latitude: -6.91234,
        landmark: "Depan masjid",
        contact_name: "Ahmad",
        contact_phone: "+6281234567890",
        readiness: "selling",
      },
      shop: { story: "Cerita" },
    })
  })

  it("never takes over numbers of persons or of accounts", () => {
    const made = JSON.stringify(
      entryToCreate(input, { name: "A", slug: "a", source: "appl_1" })
    )
    expect(made).not.toContain(data.identity.responsible_nik)
    expect(made).not.toContain(data.bank.number)
    expect(made).toContain("appl_1")
  })

  it("says what is made only where the office does not", () => {
    const made = { name: "A", slug: "a", source: "appl_1" }
    expect(entryToUpdate(input, KNOWN).record?.businesses).toBeUndefined()
    expect(
      entryToUpdate(input, { ...KNOWN, hasBusinesses: false }).record
    ).toMatchObject({ businesses })
    expect(entryToCreate(input, made).record).toMatchObject({ businesses })
  })

  it("names the pengasuh only when he agreed", () => {
    const asked = (caretaker_public: boolean) =>
      entryToUpdate(
        {
          ...input,
          data: { ...data, identity: { ...data.identity, caretaker_public } },
        },
        KNOWN
      ).caretaker_name
    expect(asked(true)).toBe("KH. Fulan")
    expect(asked(false)).toBeUndefined()
  })
})
