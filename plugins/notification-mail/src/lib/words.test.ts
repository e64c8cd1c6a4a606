import { describe, expect, it } from "vitest"
import { fieldWord, partWord, roleWord } from "./words"

describe("partWord", () => {
  it.each([
    ["paper:halal", "Berkas: sertifikat halal"],
    ["profile.story", "Profil toko"],
    ["photos", "Foto"],
    ["attributes.net", "Keterangan menurut kategori"],
    ["brand_new", "brand_new"],
  ])("says %s as %s", (path, word) => {
    expect(partWord(path, "id")).toBe(word)
  })
})

describe("roleWord", () => {
  it("speaks both languages", () => {
    expect(roleWord("treasurer", "id")).toBe("bendahara")
    expect(roleWord("treasurer", "en")).toBe("treasurer")
  })
})

describe("fieldWord", () => {
  it.each([
    ["lead_days", "lama pembuatan", "making time"],
    ["packed_size", "ukuran kemasan", "packed size"],
    ["brand_new", "brand_new", "brand_new"],
  ])("says %s as a part of a sentence", (field, id, en) => {
    expect(fieldWord(field, "id")).toBe(id)
    expect(fieldWord(field, "en")).toBe(en)
  })
})
