import { describe, expect, it } from "vitest"
import {
  refusedConsents,
  TERMS_DOCUMENTS,
  termsOfPath,
  termsPath,
} from "./terms"

describe("the page of a version", () => {
  it.each(TERMS_DOCUMENTS)("is found again by its address: %s", (document) => {
    const [, , slug = "", version = ""] = termsPath(
      document,
      "2026-11-01"
    ).split("/")
    expect(termsOfPath(slug, version)).toEqual({
      document,
      version: "2026-11-01",
    })
  })

  it.each([
    ["terms", "2026-11-01"],
    ["penjual", "../admin"],
  ])("is none at %s/%s", (slug, version) => {
    expect(termsOfPath(slug, version)).toBeNull()
  })
})

describe("refusedConsents", () => {
  it("names what was asked and not ticked", () => {
    expect(refusedConsents("terms,pdp", { consent_terms: "on" })).toEqual([
      "pdp",
    ])
    expect(refusedConsents("", {})).toEqual([])
  })
})
