import { describe, expect, it } from "vitest"
import { isFileLinkValid, signFileLink } from "./file-link"

const secret = "only-for-the-tests"
const now = Date.parse("2026-11-25T00:00:00Z")
const key = "private-1-ekspor.csv"
const link = signFileLink({ key, minutes: 10, secret, now })
const minutes = (count: number) => now + count * 60_000

describe("a link to a private file", () => {
  it("holds until its time, and no longer", () => {
    const at = (time: number) =>
      isFileLinkValid({ key, link, secret, now: time })
    expect(at(now)).toBe(true)
    expect(at(minutes(9))).toBe(true)
    expect(at(minutes(10))).toBe(false)
  })

  it.each([
    ["for another file", { key: "private-2-ekspor.csv" }],
    ["with a later end", { link: { ...link, until: link.until + 60 } }],
    ["by another secret", { secret: "of-somebody-else" }],
    ["without a signature", { link: { ...link, mac: "" } }],
    ["with half of one", { link: { ...link, mac: link.mac.slice(0, 32) } }],
    ["with no hex", { link: { ...link, mac: "zz".repeat(32) } }],
  ])("does not hold %s", (_, change) => {
    expect(isFileLinkValid({ key, link, secret, now, ...change })).toBe(false)
  })
})
