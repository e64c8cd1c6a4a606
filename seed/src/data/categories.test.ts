import { describe, expect, it } from "vitest"
import { LEAF_CATEGORIES, leafOf, MAIN_CATEGORIES, mainOf } from "./categories"

describe("categories", () => {
  it("has 8 main categories and 40 leaves, each below a main one", () => {
    expect(MAIN_CATEGORIES).toHaveLength(8)
    expect(LEAF_CATEGORIES).toHaveLength(40)
    for (const leaf of LEAF_CATEGORIES) {
      expect(mainOf(leaf.code).code).toBe(leaf.code.charAt(0))
    }
  })

  it("gives every category its own slug and code", () => {
    const all = [...MAIN_CATEGORIES, ...LEAF_CATEGORIES]
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length)
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length)
  })

  it("refuses codes that do not exist", () => {
    expect(() => leafOf("Z9")).toThrow("Z9")
    expect(() => mainOf("Z9")).toThrow("Z9")
  })
})
