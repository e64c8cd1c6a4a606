import { expect, it } from "vitest"
import { readGrid } from "./price-grid"

it("sends what differs from what was seen, and only that", () => {
  const typed = {
    price_variant_1: "13rb",
    seen_price_variant_1: "12000",
    stock_variant_1: "4",
    seen_stock_variant_1: "4",
    price_variant_2: "20.000",
    seen_price_variant_2: "20000",
    stock_variant_2: "",
    seen_stock_variant_2: "9",
    price_variant_3: "5000",
    seen_price_variant_3: "",
    stock_variant_3: "0",
    seen_stock_variant_3: "2",
  }
  expect(readGrid(typed)).toEqual({
    errors: {},
    changes: [
      { id: "variant_1", price: 13_000, seen_price: 12_000 },
      {
        id: "variant_3",
        price: 5_000,
        seen_price: null,
        stock: 0,
        seen_stock: 2,
      },
    ],
  })
})

it("names what is no price and no stock", () => {
  expect(readGrid({ price_v_1: "murah", stock_v_1: "-2" })).toEqual({
    changes: [],
    errors: { price_v_1: "price_invalid", stock_v_1: "stock_number" },
  })
})
