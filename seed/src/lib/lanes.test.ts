import { describe, expect, it } from "vitest"
import { inLanes } from "./lanes"

describe("inLanes", () => {
  it("does all the work, never more at once than there are lanes", async () => {
    let busy = 0
    let most = 0
    const done: number[] = []
    await inLanes([1, 2, 3, 4, 5], 2, async (item) => {
      most = Math.max(most, (busy += 1))
      await new Promise((resolve) => setTimeout(resolve, 1))
      busy -= 1
      done.push(item)
    })
    expect(done.toSorted()).toEqual([1, 2, 3, 4, 5])
    expect(most).toBe(2)
  })

  it("begins nothing new after a fault", async () => {
    const begun: number[] = []
    await expect(
      inLanes([1, 2, 3], 1, async (item) => {
        begun.push(item)
        if (item === 2) throw new Error("full disk")
      })
    ).rejects.toThrow("full disk")
    expect(begun).toEqual([1, 2])
  })
})
