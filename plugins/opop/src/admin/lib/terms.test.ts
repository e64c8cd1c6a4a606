import { describe, expect, it } from "vitest"
import type { TermsVersion } from "./office-types"
import { draftTerms, rateTerms, toTermsBody } from "./terms"

const NOW = new Date("2026-11-24T05:00:00Z")
const TODAY = "2026-11-24"

const terms = (changes: Partial<TermsVersion>): TermsVersion => ({
  id: "terms_1",
  document: "terms",
  version: "2026-11-01",
  valid_from: "2026-10-31T17:00:00.000Z",
  title: "Ketentuan",
  title_en: "Terms",
  body: "Lama.",
  body_en: "Old.",
  ...changes,
})

const versions = [
  terms({ id: "first", valid_from: "2026-01-01T00:00:00.000Z" }),
  terms({ id: "now" }),
  terms({
    ...{ id: "next", version: "2026-12-01", body: "Baru." },
    valid_from: "2026-11-30T17:00:00.000Z",
  }),
  terms({ id: "notice", document: "privacy" }),
]

describe("rateTerms", () => {
  it("tells what holds, what comes and what gave way, by document", () => {
    expect(
      rateTerms(versions, NOW).map(({ id, standing }) => [id, standing])
    ).toEqual([
      ["next", "coming"],
      ["now", "in_force"],
      ["first", "replaced"],
      ["notice", "in_force"],
    ])
  })
})

describe("draftTerms", () => {
  it("begins with the latest wording, for tomorrow", () => {
    expect(draftTerms("terms", versions, NOW)).toMatchObject({
      ...{ document: "terms", day: "2026-11-25", body: "Baru." },
    })
  })

  it("is empty where there is no version yet", () => {
    expect(draftTerms("pdp", versions, NOW)).toMatchObject({
      ...{ title: "", body: "" },
    })
  })
})

describe("toTermsBody", () => {
  const draft = draftTerms("terms", versions, NOW)

  it("names the version by its first day in Jakarta", () => {
    expect(toTermsBody(draft, TODAY)).toMatchObject({
      version: "2026-11-25",
      valid_from: "2026-11-25T00:00:00+07:00",
    })
  })

  it.each([
    ["a day to come", { day: TODAY }],
    ["the English text", { body_en: "  " }],
    ["a title", { title: "" }],
  ])("waits for %s", (_what, changes) => {
    expect(toTermsBody({ ...draft, ...changes }, TODAY)).toBeNull()
  })
})
