import { expect, it } from "vitest"
import { priceStockLogs } from "./price-stock-log"
import type { PlannedChange } from "./price-stock-plan"

const change = (rest: Partial<PlannedChange>): PlannedChange => ({
  variant_id: "variant_1",
  listing_id: "lst_1",
  variant_name: null,
  field: "price",
  before: 15_000,
  after: 18_000,
  ...rest,
})

it("keeps an entry for each product, of variants by their names", () => {
  const stock = { field: "stock", before: null, after: 4 } as const
  expect(
    priceStockLogs([
      change({}),
      change({ listing_id: "lst_2", variant_name: "Pedas" }),
      change({ listing_id: "lst_2", variant_name: "Manis", after: 16_000 }),
      change(stock),
    ])
  ).toEqual([
    {
      listing_id: "lst_1",
      before: { price: 15_000, stock: null },
      after: { price: 18_000, stock: 4 },
    },
    {
      listing_id: "lst_2",
      before: { price: { Pedas: 15_000, Manis: 15_000 } },
      after: { price: { Pedas: 18_000, Manis: 16_000 } },
    },
  ])
  expect(priceStockLogs([])).toEqual([])
})
