import { expect, it } from "vitest"
import {
  readCapturable,
  readHeldMoney,
  readLeftHolds,
  readPaymentIds,
} from "./card-payments"

const order = { id: "order_1", canceled_at: null }
const payment = (rest: object = {}) => ({
  id: "pay_1",
  provider_id: "pp_stripe_card",
  captured_at: null,
  canceled_at: null,
  payment_collection: { order },
  ...rest,
})

it("finds what a card holds for an order", () => {
  expect(readCapturable([payment()])).toEqual([
    { payment_id: "pay_1", lock_key: "order_1" },
  ])
  const collection = { cart: { id: "cart_1" }, order }
  expect(readCapturable([payment({ payment_collection: collection })])).toEqual(
    [{ payment_id: "pay_1", lock_key: "cart_1" }]
  )
})

it.each([
  ["of another provider", { provider_id: "pp_transfer_manual" }],
  ["taken already", { captured_at: "2026-11-26T11:00:00Z" }],
  ["freed already", { canceled_at: "2026-11-26T11:00:00Z" }],
  ["of no order yet", { payment_collection: { order: null } }],
  [
    "of a cancelled order",
    { payment_collection: { order: { ...order, canceled_at: "2026-11-26" } } },
  ],
])("leaves alone what is %s", (_, rest) => {
  expect(readCapturable([payment(rest)])).toEqual([])
})

it("tells whether a capture was written down and never answered", () => {
  const held = { data: { reference: "pi_1" }, amount: 55_000 }
  const read = (rest: object) => readHeldMoney([payment({ ...held, ...rest })])
  expect(read({ captures: [] })).toEqual({
    ...{ payment_id: "pay_1", reference: "pi_1" },
    ...{ amount: 55_000, rest: 55_000 },
  })
  expect(read({ captures: [{ amount: 54_999 }] })?.rest).toBe(1)
  expect(read({ captures: [{ amount: 55_000 }] })?.rest).toBe(0)
  expect(read({ captured_at: "2026-11-26T11:00:00Z" })).toBeNull()
  expect(readHeldMoney([])).toBeNull()
})

it("finds what is still held for an order that was cancelled", () => {
  const gone = { order: { ...order, canceled_at: "2026-11-26" } }
  const data = { reference: "pi_1" }
  const left = payment({ data, payment_collection: gone })
  expect(readLeftHolds([left])).toEqual(["pi_1"])
  const others = [
    payment({ data }),
    { ...left, captured_at: "2026-11-26" },
    { ...left, canceled_at: "2026-11-26" },
    { ...left, data: null },
  ]
  expect(readLeftHolds(others)).toEqual([])
})

it("finds the payments of an order", () => {
  const collections = [{ payments: [{ id: "pay_1" }] }, { payments: null }]
  expect(readPaymentIds([{ payment_collections: collections }])).toEqual([
    "pay_1",
  ])
  expect(readPaymentIds([{ payment_collections: null }])).toEqual([])
})
