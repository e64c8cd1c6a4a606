import { describe, expect, it } from "vitest"
import {
  allOf,
  likeLiteral,
  pesantrenWithin,
  withinTerritory,
} from "./territory-sql"

describe("withinTerritory", () => {
  it("takes the area itself and what lies below, not its namesake", () => {
    expect(withinTerritory("area_code", ["32.02", "32.03.01"])).toEqual({
      sql: "(area_code = ? or area_code like ? or area_code = ? or area_code like ?)",
      bindings: ["32.02", "32.02.%", "32.03.01", "32.03.01.%"],
    })
  })

  it("holds nothing when it is empty", () => {
    expect(withinTerritory("area_code", []).sql).toBe("false")
  })
})

describe("pesantrenWithin", () => {
  it("asks each column for the codes of its level", () => {
    expect(
      pesantrenWithin("p", ["32", "32.02.27", "32.02", "32.02.31"])
    ).toEqual({
      sql: "(p.province_code = any(string_to_array(?, ',')) or p.regency_code = any(string_to_array(?, ',')) or p.district_code = any(string_to_array(?, ',')))",
      bindings: ["32", "32.02", "32.02.27,32.02.31"],
    })
  })

  it("holds nothing when it is empty", () => {
    expect(pesantrenWithin("p", [])).toEqual({ sql: "false", bindings: [] })
  })
})

describe("allOf", () => {
  it("joins conditions, and none is everything", () => {
    expect(
      allOf([
        { sql: "a = ?", bindings: [1] },
        { sql: "b = ?", bindings: [2] },
      ])
    ).toEqual({ sql: "a = ? and b = ?", bindings: [1, 2] })
    expect(allOf([]).sql).toBe("true")
  })
})

describe("likeLiteral", () => {
  it("takes the meaning of the signs of like", () => {
    expect(likeLiteral("50%_\\")).toBe("50\\%\\_\\\\")
  })
})
