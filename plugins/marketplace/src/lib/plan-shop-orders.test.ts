import { describe, expect, it } from "vitest"
import { planShopOrders, type OrderFacts } from "./plan-shop-orders"

const line = (id: string, pesantren_id: string, amount: number) => ({
  ...{ id, pesantren_id, amount, discount: 0 },
  ...{ product_id: "prod_1", variant_id: "variant_1", thumbnail: null },
  ...{ title: "Abon lele", variant_title: "Pedas", quantity: 2 },
  ...{ unit_price: amount / 2, weight_grams: 480, lead_days: 0 },
})

const facts: OrderFacts = {
  ...{ order_id: "order_1", display_id: "1042", customer_id: null },
  ...{ total: 143_000, shipping: 43_000, shipping_discount: 0 },
  service: "regular",
  lines: [
    { ...line("l1", "p2", 40_000), lead_days: 3 },
    line("l2", "p1", 40_000),
    line("l3", "p2", 20_000),
  ],
  parcels: [
    {
      ...{ pesantren_id: "p1", amount: 24_000, service: "cargo" },
      ...{ insurance: 7_200, cod_fee: 5_000 },
      ...{ zone: "java", weight_grams: 580, days_min: 2, days_max: 4 },
    },
    {
      ...{ pesantren_id: "p2", amount: 19_000, service: null },
      ...{ insurance: 0, cod_fee: 0 },
      ...{ zone: null, weight_grams: null, days_min: null, days_max: null },
    },
  ],
}

describe("planShopOrders", () => {
  it("makes one of each pesantren, with its own lines and parcel", () => {
    const [first, second, third] = planShopOrders(facts)
    expect(first).toMatchObject({
      ...{ pesantren_id: "p1", number: "1042-1", service: "cargo" },
      ...{ weight_grams: 580, days_max: 4, total: 64_000 },
      ...{ insurance: 7_200, cod_fee: 5_000 },
      lines: [{ line_item_id: "l2", title: "Abon lele", quantity: 2 }],
    })
    expect(second).toMatchObject({
      ...{ pesantren_id: "p2", number: "1042-2", service: "regular" },
      ...{ goods: 60_000, shipping: 19_000, total: 79_000, lead_days: 3 },
      ...{ weight_grams: 960, order_total: 143_000 },
      lines: [{ line_item_id: "l1" }, { line_item_id: "l3" }],
    })
    expect(third).toBeUndefined()
  })

  it("counts no more insurance and fee than a share is", () => {
    const [first] = planShopOrders({
      ...facts,
      total: 106_000,
      shipping: 6_000,
    })
    expect(first?.shipping).toBeLessThan(5_000)
    expect(first).toMatchObject({ cod_fee: first?.shipping, insurance: 0 })
  })

  it("numbers them as their parcels stood, however the lines come", () => {
    const numbers = (lines: OrderFacts["lines"]) =>
      planShopOrders({ ...facts, lines }).map(
        ({ number, pesantren_id: id }) => [number, id]
      )
    expect(numbers(facts.lines.toReversed())).toEqual([
      ["1042-1", "p1"],
      ["1042-2", "p2"],
    ])
  })
})
