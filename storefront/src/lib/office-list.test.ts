import { describe, expect, it } from "vitest"
import {
  areaParam,
  choiceParam,
  dayParam,
  listPath,
  pageParam,
  textParam,
} from "./office-list"

describe("parameters", () => {
  it("takes the first of several, on one line", () => {
    expect(textParam({ q: ["  a \n b ", "c"] }, "q")).toBe("a b")
    expect(textParam({ q: "x".repeat(300) }, "q")).toHaveLength(100)
    expect(textParam({}, "q")).toBe("")
  })

  it("knows its choices only", () => {
    expect(choiceParam({ status: "a" }, "status", ["a", "b"])).toBe("a")
    expect(choiceParam({ status: "c" }, "status", ["a", "b"])).toBeNull()
  })

  it.each([
    ["2026-11-24", "2026-11-24"],
    ["2026-13-45", ""],
    ["24/11/2026", ""],
  ])("reads the day %s", (raw, day) => {
    expect(dayParam({ dari: raw }, "dari")).toBe(day)
  })

  it.each([
    ["32.02", 2, "32.02"],
    ["32.02.19", 2, ""],
    ["32.02.19", 3, "32.02.19"],
    ["32.02.x", 3, ""],
  ] as const)("reads the area %s of %d parts", (raw, parts, area) => {
    expect(areaParam({ kec: raw }, "kec", parts)).toBe(area)
  })

  it.each([
    ["3", 3],
    ["0", 1],
    ["-2", 1],
    ["1.5", 1],
    ["999999", 401],
    ["x", 1],
  ])("reads the page %s", (raw, page) => {
    expect(pageParam({ hal: raw }, 25)).toBe(page)
  })
})

it("writes what is set into an address", () => {
  expect(listPath("/dinas/riwayat", { q: "", hal: 1 })).toBe("/dinas/riwayat")
  expect(listPath("/dinas/riwayat", { q: "a b", x: null, hal: 2 })).toBe(
    "/dinas/riwayat?q=a+b&hal=2"
  )
})
