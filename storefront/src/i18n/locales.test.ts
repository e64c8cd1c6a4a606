import { describe, expect, it } from "vitest"
import { barePath, isLocale, localPath } from "./locales"

describe("localPath", () => {
  it.each([
    ["id", "/", "/"],
    ["id", "/produk/x", "/produk/x"],
    ["en", "/", "/en"],
    ["en", "/cari?q=kopi", "/en/cari?q=kopi"],
  ] as const)("%s %s → %s", (locale, path, address) => {
    expect(localPath(locale, path)).toBe(address)
  })
})

describe("barePath", () => {
  it.each([
    ["/", "/"],
    ["/en", "/"],
    ["/id", "/"],
    ["/en/produk/x", "/produk/x"],
    ["/energi", "/energi"],
    ["/identitas/en", "/identitas/en"],
  ])("%s → %s", (path, bare) => {
    expect(barePath(path)).toBe(bare)
  })
})

it("knows its languages", () => {
  expect(isLocale("en")).toBe(true)
  expect(isLocale("xx")).toBe(false)
  expect(isLocale(undefined)).toBe(false)
})
