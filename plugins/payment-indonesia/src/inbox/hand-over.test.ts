import type { MedusaContainer } from "@medusajs/framework/types"
import { describe, expect, it } from "vitest"
import { OWN_KINDS } from "../lib/inbox"
import type { OwnGateway, RefundAnswer } from "../lib/own-gateway"
import { handOver } from "./hand-over"

/** An engine that writes down which workflow was run with what. */
const engine = () => {
  const runs: [id: string, input: unknown][] = []
  const container = {
    resolve: () => ({
      run: async (id: string, { input }: { input: unknown }) => {
        runs.push([id, input])
      },
    }),
  } as unknown as MedusaContainer
  return { runs, container }
}
const gatewayThat = (answer: RefundAnswer) =>
  ({ code: "midtrans", refund: async () => answer }) as unknown as OwnGateway
const event = (kind: string, payload: object) => ({
  id: "inev_1",
  provider: "midtrans",
  kind,
  reference: "payses_1-1",
  payload: JSON.stringify(payload),
  repeats: 0,
  leased_by: "toko-1/7/aaaa",
  attempts: 1,
})
const refund = (rest: object = {}) =>
  event(OWN_KINDS.refund, {
    refund_id: "ref_1",
    payment_id: "pay_1",
    order_id: "order_1",
    amount: 50_000,
    state: "owed",
    ...rest,
  })
const OBLIGATION = [
  "open-refund-obligation",
  {
    order_id: "order_1",
    payment_id: "pay_1",
    shop_order_id: null,
    amount: 50_000,
    reason: "gateway_cannot_refund",
    refund_id: "ref_1",
    key: "refund:ref_1",
  },
]

describe("handOver", () => {
  it("tells of late money by the workflow's name", async () => {
    const { runs, container } = engine()
    const late = event(OWN_KINDS.late, {
      payment_session_id: "payses_1",
      amount: 150_000,
    })
    const outcome = await handOver(container, gatewayThat("sent"), late)
    expect(outcome).toEqual({
      state: "done",
      result: "late_money_recorded",
      error: null,
    })
    expect(runs).toEqual([
      [
        "record-late-money",
        {
          payment_session_id: "payses_1",
          amount: 150_000,
          source: "midtrans",
          reference: "payses_1-1",
        },
      ],
    ])
  })

  it("has a person pay back what the gateway cannot", async () => {
    const { runs, container } = engine()
    const outcome = await handOver(container, gatewayThat("sent"), refund())
    expect(outcome).toMatchObject({
      state: "done",
      result: "obligation_opened",
    })
    expect(runs).toEqual([OBLIGATION])
  })

  it.each([
    ["sent", "refunded_at_gateway", []],
    ["owed", "obligation_opened", [OBLIGATION]],
  ] as const)(
    "asks again about what is unclear: %s",
    async (answer, result, expected) => {
      const { runs, container } = engine()
      const unclear = refund({ state: "unclear" })
      const outcome = await handOver(container, gatewayThat(answer), unclear)
      expect(outcome).toMatchObject({ state: "done", result })
      expect(runs).toEqual(expected)
    }
  )

  it("leaves money that never got an order to a person", async () => {
    const { runs, container } = engine()
    const outcome = await handOver(
      container,
      gatewayThat("owed"),
      refund({ order_id: null })
    )
    expect(outcome).toMatchObject({
      state: "failed",
      error: "refund_without_order",
    })
    expect(runs).toEqual([])
  })
})
