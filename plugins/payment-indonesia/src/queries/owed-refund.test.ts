import { describe, expect, it } from "vitest"
import { readOwedRefund } from "./owed-refund"

const at = (time: string) => new Date(`2026-11-26T${time}Z`)
const read = (given: unknown, now = at("10:02:59")) =>
  readOwedRefund(given, now)

const row = (
  state: string | undefined,
  order: object | null = { id: "order_1" }
) => ({
  id: "ref_1",
  amount: 50_000,
  note: null,
  created_at: "2026-11-26T10:00:00Z",
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
    expect(read(row(state))).toEqual({
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
    expect(read(row("owed", null))?.owed.order_id).toBeNull()
  })

  it("asks about what nothing was said of when its process must be gone", () => {
    const late = at("10:03:01")
    expect(read(row(undefined), late)?.owed.state).toBe("unclear")
    const byHand = { ...row(undefined), note: "obligation:robl_1" }
    expect(read(byHand, late)).toBeUndefined()
    expect(read(row("sent"), late)).toBeUndefined()
    const { payment } = row(undefined)
    const older = { ...payment, data: { reference: "pi_1" } }
    expect(read({ ...row(undefined), payment: older }, late)).toBeUndefined()
  })

  it.each([
    ["made", row("sent")],
    ["not told of yet", row(undefined)],
    [
      "of a payment without our data",
      { ...row("owed"), payment: { id: "pay_1", data: null } },
    ],
  ])("leaves out what is %s", (_, given) => {
    expect(read(given)).toBeUndefined()
  })
})
