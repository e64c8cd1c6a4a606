import { describe, expect, it } from "vitest"
import {
  areaChain,
  type AreaSource,
  buildAreas,
  parentCode,
  smallestArea,
} from "./area"

const source: AreaSource = {
  areas: [
    { code: "32.02.01", name: "Palabuhanratu" },
    { code: "32.72.02", name: "Cikole" },
    { code: "32", name: "Jawa Barat" },
    { code: "32.02", name: "Kabupaten Sukabumi" },
    { code: "32.72", name: "Kota Sukabumi" },
    { code: "31", name: "Daerah Khusus Ibukota Jakarta" },
    { code: "31.71", name: "Kota Administrasi Jakarta Pusat" },
  ],
  corrections: [{ code: "31", name: "DKI Jakarta", replaced_by: "" }],
  aliases: [
    { code: "32", alias: "Jabar" },
    { code: "32.02.01", alias: "Pelabuhan Ratu" },
  ],
}

const find = (id: string) =>
  buildAreas(source).find((area) => area.id === id) ?? expect.fail(id)

describe("buildAreas", () => {
  it("prints an area with all that lies above it", () => {
    expect(find("32.72.02")).toMatchObject({
      level: "district",
      parent_id: "32.72",
      full_name: "Cikole, Kota Sukabumi, Jawa Barat",
    })
    expect(find("32.02.01").full_name).toBe(
      "Palabuhanratu, Kab. Sukabumi, Jawa Barat"
    )
  })

  it("keeps the names it is found by, its own and other people's", () => {
    expect(find("32.02.01").name_keys).toBe(" palabuhanratu pelabuhanratu ")
    expect(find("32.72.02").search_text).toBe(
      " cikole sukabumi kota jawabarat jabar "
    )
  })

  it("leaves the kind of a regency out of its key, not out of its words", () => {
    expect(find("31.71").name_keys).toBe(" jakartapusat ")
    expect(find("31.71").search_text).toContain(" kota administrasi ")
  })

  it("takes a corrected name", () => {
    expect(find("31").name).toBe("DKI Jakarta")
  })

  it("marks a code that was replaced", () => {
    const areas = buildAreas({
      ...source,
      corrections: [{ code: "32.72", name: "", replaced_by: "32.02" }],
    })
    expect(areas.find((area) => area.id === "32.72")).toMatchObject({
      name: "Kota Sukabumi",
      replaced_by: "32.02",
    })
  })

  it.each([
    ["3272", /not an area code/],
    ["99.01", /lies in 99/],
  ])("refuses the code %s", (code, message) => {
    const areas = [...source.areas, { code, name: "X" }]
    expect(() => buildAreas({ ...source, areas })).toThrow(message)
  })
})

describe("parentCode", () => {
  it("goes up one level and ends at the province", () => {
    expect(parentCode("32.02.27")).toBe("32.02")
    expect(parentCode("32.02")).toBe("32")
    expect(parentCode("32")).toBeNull()
  })
})

describe("areaChain and smallestArea", () => {
  it("name everything around an area, and find what is nearest", () => {
    expect(areaChain("32.02.27")).toEqual(["32.02.27", "32.02", "32"])
    const rows = areaChain("32.02.27")
      .slice(1)
      .map((area_code) => ({ area_code }))
    expect(smallestArea(rows)).toEqual({ area_code: "32.02" })
    expect(smallestArea([])).toBeUndefined()
  })
})
