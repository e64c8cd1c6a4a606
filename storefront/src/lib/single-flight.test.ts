import { describe, expect, it } from "vitest"
import { singleFlight } from "./single-flight"

describe("singleFlight", () => {
  it("runs once for those who come together, again for later ones", async () => {
    const once = singleFlight<number>()
    let runs = 0
    const run = async () => ++runs
    expect(await Promise.all([once("a", run), once("a", run)])).toEqual([1, 1])
    expect(await once("a", run)).toBe(2)
  })

  it("keeps keys apart", async () => {
    const once = singleFlight<string>()
    const answers = ["a", "b"].map((key) => once(key, async () => key))
    expect(await Promise.all(answers)).toEqual(["a", "b"])
  })

  it("forgets a failure", async () => {
    const once = singleFlight<number>()
    const fail = () => once("a", () => Promise.reject(new Error("no")))
    await expect(fail()).rejects.toThrow("no")
    expect(await once("a", async () => 1)).toBe(1)
  })
})
