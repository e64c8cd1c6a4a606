import { z } from "@medusajs/framework/zod"
import { expect } from "vitest"
import type { Backend } from "./integration.ts"
import { breaksOf } from "./breaks.ts"
import { until } from "./poll.ts"

const Session = z.object({
  id: z.string(),
  status: z.string(),
  data: z.record(z.string(), z.unknown()),
})
const Refunded = z.object({
  refunds: z.array(z.object({ id: z.string(), amount: z.coerce.number() })),
  data: z.looseObject({
    refunds: z.record(
      z.string(),
      z.object({ amount: z.number(), state: z.string() })
    ),
  }),
})

/** What is stored of payments whose gateway does not answer, and their way on. */
export function gatewayOutageOf(backend: Backend) {
  const { make, container } = backend
  const { sql } = breaksOf(backend)
  const inbox = (reference: string) =>
    sql(
      `select kind, state, attempts, error, result,
         next_attempt_at > now() and leased_by is null as is_put_off
       from inbox_event where reference = ? order by received_at`,
      [reference]
    )
  const refunded = async (reference: string) => {
    const [payment] = await make.rows(
      Refunded,
      "payment",
      ["data", "refunds.id", "refunds.amount"],
      { data: { reference } }
    )
    return payment
  }
  return {
    inbox,
    /** Waits until an event of a payment waits for its next try. */
    putOff: (reference: string) =>
      until("it is put off", async () =>
        (await inbox(reference)).find((row) => row["is_put_off"] === true)
      ),
    /** The time of the next try has come, and the job of each minute runs. */
    workAgain: async (reference: string) => {
      await sql(
        "update inbox_event set next_attempt_at = now() where reference = ? and state = 'received'",
        [reference]
      )
      const { default: job } =
        await import("@pasar-santri/payment-indonesia/jobs/work-payment-inbox")
      await job(container())
    },
    /** The payment sessions of a cart. */
    sessionsOfCart: async (id: string) => {
      const [cart] = await make.rows(
        z.object({
          payment_collection: z
            .object({ payment_sessions: z.array(Session).nullish() })
            .nullish(),
        }),
        "cart",
        ["payment_collection.payment_sessions.*"],
        { id }
      )
      return cart?.payment_collection?.payment_sessions ?? []
    },
    /** Medusa has paid all of it back; what the gateway did is not known. */
    expectUnclear: async (reference: string, amount: number) => {
      const payment = await refunded(reference)
      expect(payment?.refunds).toMatchObject([{ amount }])
      const id = payment?.refunds[0]?.id ?? ""
      expect(payment?.data.refunds).toEqual({
        [id]: { amount, state: "unclear" },
      })
      return id
    },
    /** The gateway was asked again, and has paid it back: nobody owes it. */
    expectPaidBack: async (reference: string, orderId: string) => {
      const { value } = await until("it is asked again", async () =>
        (await inbox(reference)).find(
          ({ kind, state }) => kind === "refund_owed" && state !== "received"
        )
      )
      expect(value).toMatchObject({
        ...{ state: "done", result: "refunded_at_gateway", error: null },
      })
      const obligations = await sql(
        "select id from refund_obligation where order_id = ?",
        [orderId]
      )
      expect(obligations).toEqual([])
    },
  }
}
