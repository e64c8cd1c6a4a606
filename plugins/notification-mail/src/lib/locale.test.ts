import { describe, expect, it } from "vitest"
import { localeOf } from "./locale"

describe("localeOf", () => {
  it.each([
    ["id", []],
    ["id", [null, undefined, {}]],
    ["en", [{ metadata: { locale: "en" } }]],
    ["en", [{ locale: "en-GB" }]],
    ["id", [{ metadata: { locale: "id" }, locale: "en-GB" }]],
    ["en", [{ metadata: { locale: 7 } }, { metadata: { locale: "en" } }]],
    ["id", [{ metadata: { locale: "<script>" } }]],
  ])("is %s for %j", (locale, sources) => {
    expect(localeOf(...sources)).toBe(locale)
  })
})
