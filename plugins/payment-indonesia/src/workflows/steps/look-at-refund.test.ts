import type { MedusaContainer } from "@medusajs/framework/types"
import { describe, expect, it } from "vitest"
import { lookAtRefund } from "./look-at-refund"

const payment = (rest: object = {}) => ({
  id: "pay_1",
  provider_id: "pp_stripe_card",
  currency_code: "idr",
  captures: [{ amount: 50_000 }],
  refunds: [],
  ...rest,
})
const containerOf = (row: object, owed: object = {}) =>
  ({
    resolve: () => ({
      retrieveRefundObligation: async () => ({
        ...{ id: "robl_1", order_id: "order_1", payment_id: "pay_1" },
        ...{ refund_id: null, amount: 30_000, paid_by: "ani", ...owed },
      }),
      graph: async () => ({
        data: [
          {
            ...{ id: "order_1", canceled_at: null },
            payment_collections: [{ id: "paycol_1", payments: [row] }],
          },
        ],
      }),
    }),
  }) as unknown as MedusaContainer
const look = (row: object, owed?: object) =>
  lookAtRefund(containerOf(row, owed), "robl_1")

describe("lookAtRefund", () => {
  it.each([
    ["pp_stripe_card", false],
    ["pp_midtrans_snap", false],
    ["pp_transfer_manual", true],
  ])("writes what was sent back of %s", async (provider_id, is_manual) => {
    expect(await look(payment({ provider_id }))).toEqual({
      ...{ id: "robl_1", order_id: "order_1", payment_id: "pay_1" },
      ...{ amount: 30_000, currency_code: "idr", by: "ani" },
      ...{ is_written: false, is_cancelled: false, is_manual },
      note: "obligation:robl_1",
    })
  })

  it("writes it once", async () => {
    const refunds = [{ id: "ref_1", amount: 30_000, note: "obligation:robl_1" }]
    expect(await look(payment({ refunds }))).toMatchObject({
      ...{ amount: 0, is_written: true },
    })
    expect(await look(payment(), { refund_id: "ref_1" })).toMatchObject({
      ...{ amount: 0, is_written: false },
    })
  })

  it("writes no more than is captured and not refunded", async () => {
    const refunds = [{ id: "ref_1", amount: 45_000, note: null }]
    expect((await look(payment({ refunds }))).amount).toBe(5_000)
  })
})
