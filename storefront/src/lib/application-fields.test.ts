import { describe, expect, it } from "vitest"
import { readPart, textOf } from "./application-fields"

describe("readPart", () => {
  it("says all of a part, and null for what is empty", () => {
    const typed = { bank: "bjb", number: " 0012 ", extra: "x" }
    expect(readPart("bank", typed)).toEqual({
      data: { bank: "bjb", number: "0012", holder: null },
    })
  })

  it("reads ticks", () => {
    const typed = { cat_kopi: "1", cat_teh: "1", story: "Cerita" }
    expect(readPart("profile", typed)).toMatchObject({
      data: { categories: ["kopi", "teh"], story: "Cerita" },
    })
    expect(readPart("identity", { caretaker_public: "1" })).toMatchObject({
      data: { caretaker_public: true },
    })
    expect(readPart("identity", {})).toMatchObject({
      data: { caretaker_public: false },
    })
  })

  it.each([
    ["identity", { founded_year: "85" }, { founded_year: "year_invalid" }],
    ["contact", { email: "siti" }, { email: "email_invalid" }],
    [
      "profile",
      Object.fromEntries(
        Array.from({ length: 11 }, (_, n) => [`cat_c${n}`, "1"])
      ),
      { categories: "categories_many" },
    ],
  ] as const)("names what is wrong in %s", (part, typed, errors) => {
    expect(readPart(part, typed)).toEqual({ errors })
  })
})

it("shows what stands in a field as text", () => {
  expect(textOf({ year: 1985 }, "year")).toBe("1985")
  expect(textOf({ year: null }, "year")).toBe("")
})
