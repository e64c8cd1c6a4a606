import { expect, it } from "vitest"
import { ENGINES } from "../lib/engines"
import { LAYOUT } from "../providers/postgres-id/schema"
import { defineProductIndex } from "./define-product-index"

const optionsOf = (provider: string) =>
  defineProductIndex("product", provider).settings?.provider_options?.[provider]

it("becomes another definition with another layout of its tables", () => {
  expect(optionsOf(ENGINES.postgres.provider)).toHaveProperty("layout", LAYOUT)
  expect(optionsOf(ENGINES.meilisearch.provider)).not.toHaveProperty("layout")
})
