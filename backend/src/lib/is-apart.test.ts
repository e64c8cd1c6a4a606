import { describe, expect, it } from "vitest"
import { isApart } from "./is-apart"

describe("two folders", () => {
  it.each([
    ["/data/files", "/data/private", true],
    ["/data/files", "/data/files-private", true],
    ["/data/files", "/data/files", false],
    ["/data/files", "/data/files/", false],
    ["/data/files", "/data/files/private", false],
    ["/data/files/..", "/data/private", false],
    ["/data/files", "/data/files/../private", true],
    ["/data/files", "/data/files/..private", false],
  ])("%s and %s are apart: %s", (one, other, expected) => {
    expect(isApart(one, other)).toBe(expected)
    expect(isApart(other, one)).toBe(expected)
  })
})
