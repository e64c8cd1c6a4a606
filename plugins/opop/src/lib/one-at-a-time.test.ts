import { describe, expect, it } from "vitest"
import { oneAtATime } from "./one-at-a-time"

describe("oneAtATime", () => {
  it("begins with each when the one before is done, failed or not", async () => {
    let running = 0
    const most: number[] = []
    const work = (fails: boolean) =>
      oneAtATime(async () => {
        running += 1
        most.push(running)
        await new Promise((resolve) => setTimeout(resolve, 5))
        running -= 1
        if (fails) throw new Error("no")
        return "yes"
      })
    const ends = await Promise.allSettled([
      work(false),
      work(true),
      work(false),
    ])
    expect(ends.map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
    ])
    expect(most).toEqual([1, 1, 1])
  })
})
