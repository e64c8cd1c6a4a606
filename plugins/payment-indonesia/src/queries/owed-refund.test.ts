import { describe, expect, it } from "vitest"
import { readOwedRefund } from "./owed-refund"

const row = (
  state: string | undefined,
  order: object | null = { id: "order_1" }
) => ({
  id: "ref_1",
  amount: 50_000,
  payment: {
    id: "pay_1",
    data: {
      reference: "payses_1-1",
      refunds: state ? { ref_1: { amount: 50_000, state } } : {},
    },
    payment_collection: { order },
  },
})

describe("readOwedRefund", () => {
  it.each(["owed", "unclear"])("reads what is %s", (state) => {
    expect(readOwedRefund(row(state))).toEqual({
      reference: "payses_1-1",
      owed: {
        refund_id: "ref_1",
        payment_id: "pay_1",
        order_id: "order_1",
        amount: 50_000,
        state,
      },
    })
  })

  it("knows money that never got an order", () => {
    expect(readOwedRefund(row("owed", null))?.owed.order_id).toBeNull()
  })

  it.each([
    ["made", row("sent")],
    ["not told of", row(undefined)],
    [
      "of a payment without our data",
      { ...row("owed"), payment: { id: "pay_1", data: null } },
    ],
  ])("leaves out what is %s", (_, given) => {
    expect(readOwedRefund(given)).toBeUndefined()
  })
})
