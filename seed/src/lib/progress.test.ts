import { describe, expect, it } from "vitest"
import { createProgress, inBatches } from "./progress"

describe("createProgress", () => {
  it("writes ticks that the starter can parse, and plain lines for people", () => {
    const written: string[] = []
    const progress = createProgress((text) => void written.push(text))
    progress.tick("demo", 3, 10)
    progress.say("Demo: 10 products")
    expect(written).toEqual([
      'PASAR {"step":"demo","done":3,"total":10}\n',
      "Demo: 10 products\n",
    ])
  })
})

describe("inBatches", () => {
  it("hands over every item once, in order, with what came before", async () => {
    const seen: [number[], number][] = []
    await inBatches([1, 2, 3, 4, 5], 2, async (batch, before) => {
      seen.push([batch, before])
    })
    expect(seen).toEqual([
      [[1, 2], 0],
      [[3, 4], 2],
      [[5], 4],
    ])
  })

  it("stops at the first fault", async () => {
    let runs = 0
    await expect(
      inBatches([1, 2, 3], 1, async () => {
        runs++
        throw new Error("full disk")
      })
    ).rejects.toThrow("full disk")
    expect(runs).toBe(1)
  })
})
