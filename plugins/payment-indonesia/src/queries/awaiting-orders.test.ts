import { describe, expect, it } from "vitest"
import { readAwaitingOrders } from "./awaiting-orders"

const row = (collection: object) => ({
  id: "payses_1",
  status: "pending_authorization",
  provider_id: "pp_transfer_manual",
  amount: 143_000,
  data: { expires_at: "2026-11-24T12:00:00Z" },
  payment_collection: collection,
})
const placed = (payments: object[]) => [
  row({
    order: { id: "order_1", canceled_at: null },
    cart: { id: "cart_1" },
    payments,
  }),
]

describe("readAwaitingOrders", () => {
  it("reads a placed order", () => {
    const rows = placed([{ canceled_at: "2026-11-24T00:00:00Z" }])
    expect(readAwaitingOrders(rows)).toMatchObject([
      {
        order_id: "order_1",
        channel: "transfer",
        amount: 143_000,
        is_cancelled: false,
        is_paid: false,
        captured_payment_id: null,
      },
    ])
  })

  it("sees a payment that stands", () => {
    const [order] = readAwaitingOrders(placed([{ canceled_at: null }]))
    expect(order).toMatchObject({ is_paid: true, captured_payment_id: null })
  })

  it("knows the payment that the session itself became", () => {
    const payment = {
      id: "pay_1",
      canceled_at: null,
      captured_at: "2026-11-24T00:00:00Z",
      payment_session_id: "payses_1",
    }
    const captured = (rest: object) =>
      readAwaitingOrders(placed([{ ...payment, ...rest }]))[0]
        ?.captured_payment_id
    expect(captured({})).toBe("pay_1")
    expect(captured({ canceled_at: "2026-11-24T01:00:00Z" })).toBeNull()
    expect(captured({ captured_at: null })).toBeNull()
    expect(captured({ payment_session_id: "payses_2" })).toBeNull()
  })

  it("leaves out a cart that is not an order yet", () => {
    expect(readAwaitingOrders([row({ cart: { id: "cart_1" } })])).toEqual([])
  })
})
