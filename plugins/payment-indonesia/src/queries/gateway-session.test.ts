import { describe, expect, it } from "vitest"
import { readGatewaySessions } from "./gateway-session"

const NOW = new Date("2026-11-26T12:00:00Z")
const paid = {
  id: "pay_1",
  captured_at: "2026-11-26T11:00:00Z",
  canceled_at: null,
}
const row = (rest: object = {}) => ({
  id: "payses_1",
  status: "pending_authorization",
  amount: 150_000,
  currency_code: "idr",
  created_at: "2026-11-26T10:00:00Z",
  data: { reference: "payses_1-1", expires_at: "2026-11-26T12:00:00Z" },
  payment: null,
  payment_collection: {
    cart: { id: "cart_1" },
    order: { id: "order_1", canceled_at: null },
    payments: [],
  },
  ...rest,
})
const read = (rest?: object) => readGatewaySessions([row(rest)], NOW)[0]

describe("readGatewaySessions", () => {
  it("reads an order that waits, and that its time is over from the very moment on", () => {
    expect(read()).toMatchObject({
      id: "payses_1",
      order_id: "order_1",
      lock_key: "cart_1",
      facts: {
        amount: 150_000,
        currency: "idr",
        order: "alive",
        is_awaiting: true,
        is_overdue: true,
        payment: "none",
        refunded: 0,
        is_paid_otherwise: false,
      },
    })
  })

  it.each([
    [
      "no order yet",
      { payment_collection: { cart: { id: "cart_1" } } },
      { order: "none" },
    ],
    [
      "a cancelled order",
      { payment_collection: { order: { id: "order_1", canceled_at: NOW } } },
      { order: "canceled" },
    ],
    ["no time yet", { data: { expires_at: null } }, { is_overdue: false }],
    [
      "a reservation",
      { payment: { ...paid, captured_at: null } },
      { payment: "authorized" },
    ],
    [
      "money",
      { payment: paid, status: "authorized" },
      { payment: "captured", is_awaiting: false },
    ],
    [
      "a cancelled payment",
      { payment: { ...paid, canceled_at: NOW } },
      { payment: "canceled" },
    ],
    [
      "what was paid back",
      { payment: { ...paid, refunds: [{ amount: 1000 }, { amount: "500" }] } },
      { refunded: 1500, refunded_sent: 0 },
    ],
    [
      "what the gateway said of it",
      {
        payment: {
          ...paid,
          data: {
            refunds: {
              ref_1: { amount: 1000, state: "sent" },
              ref_2: { amount: 500, state: "owed" },
            },
          },
        },
      },
      { refunded_sent: 1000 },
    ],
  ])("reads %s", (_, rest, facts) => {
    expect(read(rest)?.facts).toMatchObject(facts)
  })

  it("tells other payments of the order from its own", () => {
    const collection = (payments: object[]) => ({
      payment_collection: { ...row().payment_collection, payments },
    })
    const own = read({ payment: paid, ...collection([paid]) })
    expect(own?.facts.is_paid_otherwise).toBe(false)
    const other = { ...paid, id: "pay_2" }
    expect(read(collection([other]))?.facts.is_paid_otherwise).toBe(true)
    const gone = { ...other, canceled_at: NOW }
    expect(read(collection([gone]))?.facts.is_paid_otherwise).toBe(false)
  })

  it("locks what there is: the cart, else the order, else the session", () => {
    const order = { id: "order_1", canceled_at: null }
    expect(read({ payment_collection: { order } })?.lock_key).toBe("order_1")
    expect(read({ payment_collection: null })?.lock_key).toBe("payses_1")
  })
})
