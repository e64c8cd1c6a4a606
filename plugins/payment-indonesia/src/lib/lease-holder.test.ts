import { describe, expect, it } from "vitest"
import { goneHolders, isRunning, THIS_PROCESS } from "./lease-holder"

const self = "toko-1/7/aaaa"
const gone = (...names: string[]) =>
  goneHolders(names, { self, runs: (pid) => pid === 8 })

describe("goneHolders", () => {
  it.each([
    ["an earlier life of this process", "toko-1/7/bbbb", true],
    ["a process of this host that does not run", "toko-1/9/bbbb", true],
    ["this process", self, false],
    ["a process of this host that runs", "toko-1/8/bbbb", false],
    ["a process of another host", "toko-2/9/bbbb", false],
    ["a name that cannot be read", "toko-1/x/bbbb", false],
    ["a name of an older form", "toko-1", false],
  ])("judges %s", (_, name, expected) => {
    expect(gone(name)).toEqual(expected ? [name] : [])
  })

  it("knows that this very process runs", () => {
    expect(isRunning(process.pid)).toBe(true)
    expect(isRunning(2 ** 30)).toBe(false)
    expect(
      goneHolders([THIS_PROCESS], { self: THIS_PROCESS, runs: isRunning })
    ).toEqual([])
  })
})
