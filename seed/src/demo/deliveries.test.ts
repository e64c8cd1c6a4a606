import { readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { DELIVERIES } from "./deliveries"
import { DEMO_PESANTREN } from "./pesantren"
import { planDemoProducts } from "./plan"

const AREAS = path.join(__dirname, "../../../plugins/opop/data/areas")
const codes = new Set(
  ["regencies.csv", "districts.csv"].flatMap((file) =>
    readFileSync(path.join(AREAS, file), "utf8")
      .split("\n")
      .map((line) => line.split(",")[0] ?? "")
  )
)

describe("demo deliveries", () => {
  it("are of pesantren that there are, to areas that there are", () => {
    const slugs = DEMO_PESANTREN.map(({ slug }) => slug)
    for (const { slug, areas } of DELIVERIES) {
      expect(slugs).toContain(slug)
      for (const [code, price] of areas) {
        expect(codes.has(code)).toBe(true)
        expect(Number.isInteger(price)).toBe(true)
      }
    }
  })

  it("give a way to all goods that no courier carries", () => {
    const makers = planDemoProducts()
      .filter(({ isSold, metadata }) => isSold && metadata["range"] === "K")
      .map(({ pesantrenSlug }) => pesantrenSlug)
    const known = DELIVERIES.map(({ slug }) => slug)
    expect(
      [...new Set(makers)].filter((slug) => !known.includes(slug))
    ).toEqual([])
  })
})
