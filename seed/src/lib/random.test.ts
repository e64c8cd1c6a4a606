import { describe, expect, it } from "vitest"
import { randomFrom } from "./random"

describe("randomFrom", () => {
  it("gives the same sequence to the same seed", () => {
    const take = (seed: string) => {
      const random = randomFrom(seed)
      return [random.next(), random.int(1, 100), random.pick(["a", "b", "c"])]
    }
    expect(take("lele")).toEqual(take("lele"))
    expect(take("lele")).not.toEqual(take("nila"))
  })

  it("stays within its bounds, both included", () => {
    const random = randomFrom("bounds")
    const seen = new Set(Array.from({ length: 500 }, () => random.int(1, 4)))
    expect([...seen].sort()).toEqual([1, 2, 3, 4])
  })

  it("refuses to pick from nothing", () => {
    expect(() => randomFrom("x").pick([])).toThrow("empty list")
  })
})
