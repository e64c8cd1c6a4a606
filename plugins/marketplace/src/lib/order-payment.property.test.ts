import fc from "fast-check"
import { expect, it } from "vitest"
import {
  heldOf,
  OrderMoneyFields,
  planPayBack,
  type OrderMoneyState,
} from "./order-payment"

const NOTE = "so_1"
const amount = fc.integer({ min: 1, max: 2_000_000 })

/** A payment that never gave back more than it took, cancelled or not. */
const payment = fc
  .record({
    provider_id: fc.constantFrom(
      ...["pp_transfer_manual", "pp_qris_static", "pp_cod_cash"],
      ...["pp_stripe_card", "pp_midtrans_snap"]
    ),
    isCancelled: fc.boolean(),
    captures: fc.array(amount, { maxLength: 3 }),
    refunds: fc.array(
      fc.record({
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        note: fc.constantFrom(NOTE, "so_2", null),
      }),
      { maxLength: 3 }
    ),
  })
  .map(({ isCancelled, captures, refunds, ...rest }) => {
    let left = captures.reduce((sum, it) => sum + it, 0)
    return {
      ...rest,
      canceled_at: isCancelled ? "2026-11-27T00:00:00Z" : null,
      captures: captures.map((it) => ({ amount: it })),
      refunds: refunds.map(({ share, note }) => {
        const back = Math.floor(left * share)
        left -= back
        return { amount: back, note }
      }),
    }
  })

const order: fc.Arbitrary<OrderMoneyState> = fc
  .array(payment, { maxLength: 5 })
  .map((payments) =>
    OrderMoneyFields.parse({
      ...{ id: "order_1", status: "pending" },
      payment_collections: [
        { payments: payments.map((it, at) => ({ ...it, id: `pay_${at}` })) },
      ],
    })
  )

const sum = (rows: readonly { amount: number }[]) =>
  rows.reduce((all, row) => all + row.amount, 0)

const paymentsIn = ({ payment_collections: collections }: OrderMoneyState) =>
  (collections ?? []).flatMap((one) => one?.payments ?? [])

/** What was paid back for the note before, of payments that stand. */
const beforeOf = (state: OrderMoneyState) =>
  sum(
    paymentsIn(state)
      .filter(({ canceled_at }) => !canceled_at)
      .flatMap(({ refunds }) => refunds ?? [])
      .filter(({ note }) => note === NOTE)
  )

/** The order after a plan was carried out. */
const paidBack = (
  state: OrderMoneyState,
  plan: ReturnType<typeof planPayBack>
): OrderMoneyState => ({
  ...state,
  payment_collections: [
    {
      payments: paymentsIn(state).map((it) => ({
        ...it,
        refunds: [
          ...(it.refunds ?? []),
          ...plan
            .filter(({ payment_id }) => payment_id === it.id)
            .map((part) => ({ amount: part.amount, note: NOTE })),
        ],
      })),
    },
  ],
})

it("pays back what is owed as far as it is held, from nobody more than he gave, and once", () => {
  fc.assert(
    fc.property(
      order,
      fc.integer({ min: 0, max: 6_000_000 }),
      (state, owed) => {
        const want = { amount: owed, note: NOTE }
        const plan = planPayBack(state, want)
        const due = Math.max(0, owed - beforeOf(state))
        expect(sum(plan)).toBe(Math.min(due, heldOf(state)))
        for (const { payment_id, amount: part } of plan) {
          const source = paymentsIn(state).find(({ id }) => id === payment_id)
          expect(source?.canceled_at).toBeNull()
          expect(part).toBeGreaterThan(0)
          expect(part).toBeLessThanOrEqual(
            sum(source?.captures ?? []) - sum(source?.refunds ?? [])
          )
        }
        const ids = plan.map(({ payment_id }) => payment_id)
        expect(new Set(ids).size).toBe(ids.length)
        const after = paidBack(state, plan)
        expect(heldOf(after)).toBe(heldOf(state) - sum(plan))
        expect(planPayBack(after, want)).toEqual([])
      }
    ),
    { numRuns: 10_000, seed: 20_261_127 }
  )
})

it("pays back as much in whatever order the payments come", () => {
  fc.assert(
    fc.property(
      order.chain((state) =>
        fc.tuple(
          fc.constant(state),
          fc.shuffledSubarray(paymentsIn(state), {
            minLength: paymentsIn(state).length,
          })
        )
      ),
      fc.integer({ min: 0, max: 6_000_000 }),
      ([state, payments], owed) => {
        const want = { amount: owed, note: NOTE }
        const other = { ...state, payment_collections: [{ payments }] }
        expect(sum(planPayBack(other, want))).toBe(
          sum(planPayBack(state, want))
        )
      }
    ),
    { numRuns: 10_000, seed: 20_261_127 }
  )
})
