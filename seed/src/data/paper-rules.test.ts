import { describe, expect, it } from "vitest"
import { LEAF_CATEGORIES } from "./categories"
import { CATEGORY_PAPERS, EXEMPTIONS, PAPER_RULES } from "./paper-rules"

const of = (category: string) =>
  PAPER_RULES.filter((rule) => rule.category === category)

describe("the rules of papers", () => {
  it("are about categories that there are", () => {
    const slugs = LEAF_CATEGORIES.map(({ slug }) => slug)
    expect(slugs).toEqual(expect.arrayContaining(Object.keys(CATEGORY_PAPERS)))
  })

  it("say nothing twice", () => {
    const keys = PAPER_RULES.map(({ scope, category, kind }) =>
      [scope, category, kind].join(" ")
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  it("name only reasons that there are, and one wherever none is needed", () => {
    const codes = EXEMPTIONS.map(({ code }) => code as string)
    for (const { exemptions, is_exempt } of PAPER_RULES) {
      expect(codes).toEqual(expect.arrayContaining(exemptions))
      if (is_exempt) expect(exemptions).not.toEqual([])
    }
  })

  it("read as the handbook's table does", () => {
    expect(of("kue-roti")).toMatchObject([
      { kind: "pirt", alternatives: ["hygiene"], on_lapse: "hide_listing" },
      { kind: "halal", exemptions: [], is_exempt: false },
    ])
    expect(of("kopi")).toMatchObject([
      { kind: "pirt" },
      {
        kind: "halal",
        exemptions: ["coffee"],
        is_exempt: false,
        in_process_until: "2026-10-17",
      },
    ])
    expect(of("telur")).toMatchObject([
      { kind: "halal", exemptions: ["eggs"], is_exempt: true },
    ])
    expect(of("mushaf")).toMatchObject([
      { kind: "tashih", on_lapse: "officer_task" },
    ])
    expect(of("peci")).toEqual([])
  })

  it("ask an applicant for NIB, NSPP or PSP, KTP and bank book", () => {
    const needed = PAPER_RULES.filter(
      ({ scope, is_required }) => scope === "application" && is_required
    )
    expect(needed.map(({ kind }) => kind)).toEqual([
      ...["nib", "nspp", "ktp", "bank_book"],
    ])
    expect(needed[1]?.alternatives).toEqual(["psp"])
  })
})
