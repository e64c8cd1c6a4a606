import { describe, expect, it } from "vitest"
import {
  countFilters,
  NO_SEARCH,
  readSearch,
  searchIn,
  searchPath,
  withChange,
  withParents,
} from "./search-params"

describe("readSearch", () => {
  it("reads every filter", () => {
    expect(
      readSearch({
        q: "  keripik   pisang ",
        kategori: "camilan-keripik",
        provinsi: "32",
        kabupaten: "32.02",
        kecamatan: "32.02.27",
        pesantren: "al-umanaa",
        izin: ["halal", "pirt", "halal"],
        min: "10rb",
        maks: "Rp50.000",
        stok: "1",
        urut: "price_asc",
        hal: "3",
      })
    ).toEqual({
      q: "keripik pisang",
      verbatim: false,
      category: "camilan-keripik",
      province: "32",
      regency: "32.02",
      district: "32.02.27",
      pesantren: "al-umanaa",
      certificates: ["halal", "pirt"],
      priceMin: 10_000,
      priceMax: 50_000,
      inStock: true,
      sort: "price_asc",
      page: 3,
    })
  })

  it("leaves out what cannot be", () => {
    expect(
      readSearch({
        kategori: "../x",
        provinsi: "32",
        kabupaten: "33.01",
        kecamatan: "32",
        min: "murah",
        urut: "acak",
        hal: "-2",
        stok: "ya",
        izin: "Ha lal",
      })
    ).toEqual({ ...NO_SEARCH, province: "32" })
  })

  it("keeps papers whose names have a line in them", () => {
    const search = readSearch({ izin: ["halal_exempt", "halal"] })
    expect(search.certificates).toEqual(["halal_exempt", "halal"])
    expect(searchPath(search)).toBe("/cari?izin=halal_exempt&izin=halal")
  })

  it("leaves out what the engine would refuse", () => {
    expect(
      readSearch({
        kategori: "x".repeat(101),
        pesantren: "y".repeat(150),
        izin: "z".repeat(41),
        min: "9999999999999",
      })
    ).toEqual(NO_SEARCH)
  })

  it.each([
    [{ provinsi: "", kabupaten: "32.02", kecamatan: "32.02.27" }, []],
    [{ provinsi: "32", kabupaten: "", kecamatan: "32.02.27" }, ["32"]],
    [{ provinsi: "33", kabupaten: "32.02", kecamatan: "32.02.27" }, ["33"]],
    [{ provinsi: "32", kabupaten: "32.02", kecamatan: "" }, ["32", "32.02"]],
  ])(
    "takes away what lies in a place that was taken away: %j",
    (form, left) => {
      const search = readSearch({ ...form, tempat: "32.02.27" })
      const places = [search.province, search.regency, search.district]
      expect(places.filter((place) => place !== null)).toEqual(left)
    }
  )

  it("names what a place lies in", () => {
    expect(withParents(readSearch({ kecamatan: "32.02.27" }))).toMatchObject({
      ...{ province: "32", regency: "32.02", district: "32.02.27" },
    })
    expect(withParents(NO_SEARCH)).toEqual(NO_SEARCH)
  })

  it("lets a kabupaten be chosen where no province was", () => {
    expect(readSearch({ provinsi: "", kabupaten: "32.02" }).regency).toBe(
      "32.02"
    )
  })

  it("takes the first of what is given twice, and turns prices round", () => {
    expect(readSearch({ q: ["a", "b"], min: "50", maks: "10" })).toMatchObject({
      q: "a",
      priceMin: 10,
      priceMax: 50,
    })
  })

  it("takes words as they are while they stay the same", () => {
    const search = readSearch({ q: "kripik  pisng", persis: "kripik pisng" })
    expect(search.verbatim).toBe(true)
    expect(searchPath(search)).toBe("/cari?q=kripik+pisng&persis=kripik+pisng")
    expect(readSearch({ q: "kopi", persis: "kripik" }).verbatim).toBe(false)
    expect(readSearch({ q: "", persis: "" }).verbatim).toBe(false)
    expect(searchPath(withChange(search, { q: "" }))).toBe("/cari")
  })

  it("opens no page beyond what the engine can", () => {
    expect(readSearch({ hal: "9999" }).page).toBe(41)
  })
})

describe("searchPath", () => {
  it("is short when nothing is set", () => {
    expect(searchPath(NO_SEARCH)).toBe("/cari")
  })

  it("can be read back", () => {
    const search = readSearch({
      q: "kopi & teh",
      izin: ["halal", "pirt"],
      kabupaten: "32.02",
      hal: "2",
      urut: "sold",
    })
    const url = new URL(searchPath(search), "http://x")
    expect(searchIn(url.searchParams)).toEqual(search)
  })

  it("starts again from page one after a change", () => {
    const search = readSearch({ q: "kopi", hal: "4" })
    expect(searchPath(withChange(search, { inStock: true }))).toBe(
      "/cari?q=kopi&stok=1"
    )
  })
})

it("counts a place once, however deep", () => {
  const search = readSearch({ provinsi: "32", kabupaten: "32.02", min: "5" })
  expect(countFilters(search)).toBe(2)
  expect(countFilters(NO_SEARCH)).toBe(0)
})
