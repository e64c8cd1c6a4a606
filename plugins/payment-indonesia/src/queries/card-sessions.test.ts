import { describe, expect, it } from "vitest"
import { readCardSessions } from "./card-sessions"

const row = (collection: object) => ({
  id: "payses_1",
  status: "pending",
  updated_at: new Date("2026-11-26T11:00:00Z"),
  payment_collection: collection,
})

describe("readCardSessions", () => {
  it("reads the session of a cart", () => {
    expect(readCardSessions([row({ cart: { id: "cart_1" } })])).toEqual([
      {
        session_id: "payses_1",
        status: "pending",
        updated_at: "2026-11-26T11:00:00.000Z",
        cart_id: "cart_1",
        has_order: false,
        has_payment: false,
      },
    ])
  })

  it("sees that an order or a payment stands", () => {
    const collection = {
      cart: { id: "cart_1" },
      order: { id: "order_1" },
      payments: [{ id: "pay_1" }],
    }
    expect(readCardSessions([row(collection)])).toMatchObject([
      { has_order: true, has_payment: true },
    ])
  })

  it("leaves out what is for no cart", () => {
    expect(readCardSessions([row({ payments: [] })])).toEqual([])
  })
})
