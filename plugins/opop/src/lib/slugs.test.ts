import { describe, expect, it } from "vitest"
import { chooseSlugs, slugCandidates } from "./slugs"

const huda = slugCandidates({ name: "Al-Huda", district: "Gunungguruh" })

describe("slugs", () => {
  it("are the name, then the name and place, then numbered", () => {
    expect(huda.slice(0, 4)).toEqual([
      ...["al-huda", "al-huda-gunungguruh"],
      ...["al-huda-gunungguruh-2", "al-huda-gunungguruh-3"],
    ])
  })

  it("are given once", () => {
    expect(chooseSlugs([huda, huda], new Set(["al-huda"]))).toEqual([
      "al-huda-gunungguruh",
      "al-huda-gunungguruh-2",
    ])
    expect(chooseSlugs([huda], new Set(huda))).toEqual([null])
  })
})
