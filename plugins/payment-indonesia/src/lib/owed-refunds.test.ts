import { describe, expect, it } from "vitest"
import { noteOf, owedRefunds, type RefundedPayment } from "./owed-refunds"

const payment = (
  refunds: RefundedPayment["refunds"],
  rest: Partial<RefundedPayment> = {}
): RefundedPayment => ({
  id: "pay_1",
  order_id: "order_1",
  is_cancelled: false,
  captured: 100_000,
  refunds,
  ...rest,
})
const refund = (id: string, amount: number, note: string | null = null) => ({
  ...{ id, amount, note },
})
const amounts = (...given: Parameters<typeof owedRefunds>) =>
  owedRefunds(...given).map(({ refund_id, amount }) => [refund_id, amount])

describe("owedRefunds", () => {
  it("owes each refund once", () => {
    const rows = payment([refund("a", 30_000), refund("b", 20_000)])
    expect(amounts(rows, new Set(), 0)).toEqual([
      ["a", 30_000],
      ["b", 20_000],
    ])
    expect(amounts(rows, new Set(["a", "b"]), 50_000)).toEqual([])
  })

  it("owes nothing for a refund that writes down what was sent back", () => {
    const rows = payment([refund("a", 30_000, noteOf("robl_1"))])
    expect(amounts(rows, new Set(), 30_000)).toEqual([])
  })

  it("owes a cancelled order's refund without the share that is owed already", () => {
    const rows = payment([refund("a", 100_000)], { is_cancelled: true })
    expect(owedRefunds(rows, new Set(), 30_000)).toEqual([
      {
        order_id: "order_1",
        payment_id: "pay_1",
        refund_id: "a",
        amount: 70_000,
        reason: "order_cancelled",
      },
    ])
  })

  it("never owes more than was captured", () => {
    const rows = payment([refund("a", 80_000), refund("b", 80_000)])
    expect(amounts(rows, new Set(), 0)).toEqual([
      ["a", 80_000],
      ["b", 20_000],
    ])
  })
})
