import { describe, expect, it } from "vitest"
import { pesantrenPath, readPesantrenSearch } from "./pesantren-params"

describe("readPesantrenSearch", () => {
  it.each([
    [{}, { q: "", regency: null, district: null, page: 1 }],
    [
      { q: " nurul  gede ", kecamatan: "32.02.30", hal: "2" },
      { q: "nurul gede", regency: "32.02", district: "32.02.30", page: 2 },
    ],
    [
      { kabupaten: "32.01", kecamatan: "32.02.30", hal: "x" },
      { q: "", regency: "32.01", district: null, page: 1 },
    ],
    [
      { kabupaten: "Sukabumi", kecamatan: "x" },
      { q: "", regency: null, district: null, page: 1 },
    ],
  ])("%o", (raw, search) => {
    expect(readPesantrenSearch(raw)).toEqual(search)
  })
})

it("writes an address that can be read back", () => {
  const search = readPesantrenSearch({ q: "a&b", kecamatan: "32.02.30" })
  const url = new URL(pesantrenPath(search), "http://x")
  expect(readPesantrenSearch(Object.fromEntries(url.searchParams))).toEqual(
    search
  )
  expect(pesantrenPath(readPesantrenSearch({}))).toBe("/pesantren")
})
