import { describe, expect, it } from "vitest"
import { districtFacetStatement, regencyFacetStatement } from "./sql"

const page = { limit: 24, offset: 0 }

describe("districtFacetStatement", () => {
  it("counts the most of all Indonesia, and all of a chosen regency", () => {
    const everywhere = districtFacetStatement(page)
    expect(everywhere.sql).toMatch(/limit \?$/)
    expect(everywhere.bindings).toEqual([100])
    const chosen = districtFacetStatement({
      ...page,
      regency: "32.02",
      district: "32.02.27",
    })
    expect(chosen.sql).not.toContain("limit")
    expect(chosen.bindings).toEqual(["32.02"])
  })
})

describe("regencyFacetStatement", () => {
  it("leaves out the filters on itself and on what lies inside", () => {
    const { sql, bindings } = regencyFacetStatement({
      ...page,
      province: "32",
      regency: "32.02",
      district: "32.02.27",
    })
    expect(sql).not.toContain("limit")
    expect(bindings).toEqual(["32"])
  })
})
