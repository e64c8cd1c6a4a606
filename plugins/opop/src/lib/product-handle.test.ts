import { describe, expect, it } from "vitest"
import { handleLock, handleOf } from "./product-handle"

describe("handleOf", () => {
  it.each([
    ["Kopi Bubuk 250 g", "kopi-bubuk-250-g"],
    ["قهوة", "produk"],
    ["a".repeat(100), "a".repeat(80)],
  ])("asks for an address for %s", (name, handle) => {
    expect(handleOf(name)).toBe(handle)
  })
})

describe("handleLock", () => {
  it("is one for names that may want one address", () => {
    const { key } = handleLock("Kopi", "a")
    for (const name of ["kopi", "Kopi 2", "Kopi 2-3"])
      expect(handleLock(name, "b").key).toBe(key)
    expect(handleLock("Kopi susu", "a").key).not.toBe(key)
  })
})
