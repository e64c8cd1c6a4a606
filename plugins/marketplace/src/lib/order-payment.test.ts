import { describe, expect, it } from "vitest"
import {
  heldOf,
  isPaid,
  OrderMoneyFields,
  planPayBack,
  wayBack,
} from "./order-payment"

const payment = (rest: object = {}) => ({
  ...{ id: "pay_1", provider_id: "pp_transfer_manual", canceled_at: null },
  captures: [{ amount: 143_000 }],
  refunds: [],
  ...rest,
})

const order = (...payments: object[]) =>
  OrderMoneyFields.parse({
    ...{ id: "order_1", status: "pending" },
    payment_collections: [{ payments }],
  })

describe("isPaid", () => {
  it.each([
    ["all that was asked for", [payment()], true],
    ["a rupiah less", [payment({ captures: [{ amount: 142_999 }] })], false],
    ["a card that is only authorised", [payment({ captures: [] })], false],
    ["nothing", [], false],
    ["a payment that was cancelled", [payment({ canceled_at: "2026" })], false],
    [
      "two that sum",
      [
        payment({ captures: [{ amount: 43_000 }] }),
        payment({ id: "pay_2", captures: [{ amount: 100_000 }] }),
      ],
      true,
    ],
    [
      "cash at the door",
      [payment({ provider_id: "pp_cod_manual", captures: [] })],
      true,
    ],
  ])("judges %s", (_, payments, paid) => {
    expect(isPaid(order(...payments), 143_000)).toBe(paid)
  })

  it("asks nothing for nothing", () => {
    expect(isPaid(order(), 0)).toBe(true)
  })
})

describe("planPayBack", () => {
  it("takes no more than is held", () => {
    const held = order(payment({ refunds: [{ amount: 100_000 }] }))
    expect(heldOf(held)).toBe(43_000)
    expect(planPayBack(held, { amount: 84_000, note: "so_1" })).toEqual([
      { payment_id: "pay_1", amount: 43_000, way: "by_hand" },
    ])
  })

  it("pays nothing twice for one reason", () => {
    const refunds = [{ amount: 84_000, note: "so_1" }]
    const paid = order(payment({ refunds }))
    expect(planPayBack(paid, { amount: 84_000, note: "so_1" })).toEqual([])
    expect(planPayBack(paid, { amount: 59_000, note: "so_2" })).toHaveLength(1)
  })

  it("owes nothing where nothing was captured", () => {
    const promised = order(payment({ captures: [] }))
    expect(planPayBack(promised, { amount: 84_000, note: "so_1" })).toEqual([])
  })

  it.each([
    ["pp_transfer_manual", "by_hand"],
    ["pp_qris_static", "by_hand"],
    ["pp_cod_cash", "by_hand"],
    ["pp_system_default", "by_hand"],
    ["pp_stripe-id_card", "gateway"],
    ["pp_midtrans_snap", "gateway"],
  ])("sends the money of %s back %s", (provider, way) => {
    expect(wayBack(provider)).toBe(way)
  })
})
