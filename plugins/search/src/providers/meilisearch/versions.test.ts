import { expect, it } from "vitest"
import { writtenIndexes } from "./versions"

const existing = ["product_v1", "product_v2", "product_v10", "other_v3"]

it.each([
  ["product_v1", ["product_v1", "product_v2", "product_v10"]],
  ["product_v2", ["product_v2", "product_v10"]],
  ["product_v10", ["product_v10"]],
  ["other_v3", ["other_v3"]],
  ["plain", ["plain"]],
])("writes to %s and what will follow it", (name, expected) => {
  expect(writtenIndexes(name, existing)).toEqual(expected)
})
