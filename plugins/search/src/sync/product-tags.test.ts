import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { describe, expect, it } from "vitest"
import type { ProductDocument } from "../documents/product-document"
import { productTags } from "./product-tags"

const madu = {
  id: "prod_1",
  handle: "madu",
  title: "Madu",
  status: "published",
  shop_state: "approved",
  pesantren_slug: "al-umanaa",
  categories: ["makanan"],
} as ProductDocument
const marked = (is_begun: boolean) => [
  { ref: madu.id, reason: "text" as const, is_begun },
]
const everywhere = [
  ...["product:madu", "catalog", "shop:al-umanaa", "category:makanan"],
].map((tag) => ({ tag, isHard: true }))
/** A database that knows the handles of products that are gone. */
const database = {
  raw: () => Promise.resolve({ rows: [{ handle: "madu" }] }),
} as unknown as Knex
const shown = new Map([[madu.id, madu]])
const hidden = { ...madu, shop_state: "suspended" }

describe("productTags", () => {
  it("tells the difference to what was shown", async () => {
    expect(
      await productTags(database, marked(false), shown, {
        ...{ documents: [hidden], gone: [] },
      })
    ).toEqual(everywhere)
    expect(
      await productTags(database, marked(false), new Map(), {
        ...{ documents: [hidden], gone: [] },
      })
    ).toEqual([])
  })

  it.each([
    ["work broke off before", marked(true), new Map()],
    ["the index could not tell", marked(false), null],
  ])("tells all when %s", async (_, rows, before) => {
    expect(
      await productTags(database, rows, before, {
        ...{ documents: [hidden], gone: [] },
      })
    ).toEqual(everywhere)
  })

  it("tells the page of a product that is gone, and the lists", async () => {
    expect(
      await productTags(database, marked(true), new Map(), {
        ...{ documents: [], gone: [madu.id] },
      })
    ).toEqual(everywhere.slice(0, 2))
  })
})
