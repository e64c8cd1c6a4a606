import { describe, expect, it } from "vitest"
import { readAwaitingOrders } from "./awaiting-orders"

const row = (collection: object) => ({
  id: "payses_1",
  status: "pending_authorization",
  data: { expires_at: "2026-11-24T12:00:00Z" },
  payment_collection: collection,
})

describe("readAwaitingOrders", () => {
  it("reads a placed order", () => {
    const rows = [
      row({
        order: { id: "order_1", canceled_at: null },
        cart: { id: "cart_1" },
        payments: [{ canceled_at: "2026-11-24T00:00:00Z" }],
      }),
    ]
    expect(readAwaitingOrders(rows)).toMatchObject([
      { order_id: "order_1", is_cancelled: false, is_paid: false },
    ])
  })

  it("sees a payment that stands", () => {
    const rows = [
      row({
        order: { id: "order_1", canceled_at: null },
        cart: { id: "cart_1" },
        payments: [{ canceled_at: null }],
      }),
    ]
    expect(readAwaitingOrders(rows)[0]?.is_paid).toBe(true)
  })

  it("leaves out a cart that is not an order yet", () => {
    expect(readAwaitingOrders([row({ cart: { id: "cart_1" } })])).toEqual([])
  })
})
