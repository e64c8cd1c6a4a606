import { expect, it } from "vitest"
import { readProducts } from "./fixture.ts"

const products = readProducts()

it("holds at least 1,500 products, each its own", () => {
  expect(products.length).toBeGreaterThanOrEqual(1500)
  for (const key of ["id", "handle"] as const) {
    const values = new Set(products.map(({ document }) => document[key]))
    expect(values.size).toBe(products.length)
  }
})

it("knows the category, place and price of each", () => {
  for (const { document, facts } of products) {
    expect(document.categories).toHaveLength(2)
    expect(facts.regency).toMatch(/^32\.\d\d$/)
    expect(Number.isInteger(facts.price) && facts.price > 0).toBe(true)
    expect(document.description).not.toBe("")
  }
})
