import { describe, expect, it } from "vitest"
import { inTurns } from "./in-turns"

describe("work in turns", () => {
  it("answers everything in order, and nothing for nothing", async () => {
    const double = (some: number[]) => some.map((one) => one * 2)
    expect(await inTurns([1, 2, 3, 4, 5], 2, double)).toEqual([2, 4, 6, 8, 10])
    expect(await inTurns([], 2, double)).toEqual([])
  })

  it("lets others have a turn between", async () => {
    const order: string[] = []
    const all = inTurns(["a", "b", "c"], 1, (some) => {
      order.push(...some)
      return some
    })
    setImmediate(() => order.push("a search"))
    await all
    expect(order.indexOf("a search")).toBeLessThan(order.indexOf("c"))
  })

  it("throws what the work throws", async () => {
    const work = inTurns([1, 2], 1, ([one]) => {
      if (one === 2) throw new Error("two")
      return []
    })
    await expect(work).rejects.toThrow("two")
  })
})
