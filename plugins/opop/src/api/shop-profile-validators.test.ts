import { describe, expect, it } from "vitest"
import { ShopProfileBody } from "./shop-profile-validators"

const version = "2026-11-26T03:04:05.678Z"
const read = (fields: object) =>
  ShopProfileBody.safeParse({ version, ...fields })

describe("ShopProfileBody", () => {
  it("leaves out what is left out", () => {
    expect(read({}).data).toEqual({ version })
  })

  it("keeps lines with one character, as they are stored", () => {
    expect(read({ story: "Satu.\r\n\r\nDua.\r\n" }).data).toEqual({
      ...{ version, story: "Satu.\n\nDua." },
    })
  })

  it("empties a name and an English story", () => {
    expect(read({ name: " ", story_en: "" }).data).toEqual({
      ...{ version, name: null, story_en: null },
    })
    expect(read({ name: null, story_en: null }).success).toBe(true)
  })

  it.each([
    ["a shop without a story", { story: "  " }],
    ["a story that is too long", { story: "a".repeat(5001) }],
    ["a name that is too long", { name: "a".repeat(121) }],
    ["a banner, which comes as a file", { banner: "/static/a.jpg" }],
    ["a field of the register", { street: "Jl. Baru" }],
    ["the state", { state: "approved" }],
    ["a version that is no time", { version: "1" }],
  ])("refuses %s", (_, fields) => {
    expect(read(fields).success).toBe(false)
  })
})
