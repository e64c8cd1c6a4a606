import { describe, expect, it } from "vitest"
import { type Facts, fits, parseCriterion } from "./criteria.ts"

const FACTS: Facts = {
  family: "keripik-pisang",
  variant: "cokelat",
  size: "100g",
  category: ["camilan-keripik", "makanan"],
  maker: "ponpes-al-barkah",
  district: "32.02.33",
  regency: "32.02",
  price: 15_000,
}

describe("fits", () => {
  it.each([
    ["family=keripik-pisang", true],
    ["family=keripik-*", true],
    ["family=keripik", false],
    ["family=opak,keripik-pisang variant=cokelat", true],
    ["family=keripik-pisang variant=balado", false],
    ["family=opak | regency=32.02", true],
    ["category=makanan", true],
    ["category=makanan price<=15000", true],
    ["category=makanan price<=14999", false],
    ["price>=15000", true],
  ])("%s: %s", (criterion, expected) => {
    expect(fits(parseCriterion(criterion), FACTS)).toBe(expected)
  })
})

describe("parseCriterion", () => {
  it.each(["", "colour=red", "family=", "family<=opak", "price=100", "a  b"])(
    "throws on %j",
    (criterion) => {
      expect(() => parseCriterion(criterion)).toThrow()
    }
  )
})
