import type { MedusaContainer } from "@medusajs/framework/types"
import { type Attempt, GIVEN_UP } from "../lib/breaks"
import { toldOf } from "../lib/told-of"
import { freeStockWorkflow } from "../workflows/repairs/free-stock"
import { giveUpOrder } from "../workflows/repairs/give-up-order"
import { reopenCartWorkflow } from "../workflows/repairs/reopen-cart"
import { reserveOrderWorkflow } from "../workflows/repairs/reserve-order"
import { restorePartsWorkflow } from "../workflows/repairs/restore-parts"
import { restorePaymentWorkflow } from "../workflows/repairs/restore-payment"
import { settleLostOrderWorkflow } from "../workflows/repairs/settle-lost-order"
import type { RepairInput } from "../workflows/steps/look-again"

/** A repair of one kind of break; what it throws is a try that failed. */
export type Repair = (
  container: MedusaContainer,
  input: RepairInput,
  facts: Record<string, unknown>
) => Promise<Attempt>

const done = (tried: string, result: string): Attempt => ({
  ...{ end: "done", tried, result },
})

/** The order could not be kept: it is cancelled and paid back, and somebody is told. */
async function giveUp(
  container: MedusaContainer,
  input: RepairInput,
  plan: { reason: string; lineIds: readonly string[] | null }
): Promise<Attempt> {
  await giveUpOrder(container, input, plan)
  return { end: "told", tried: plan.reason, result: GIVEN_UP }
}

export const settleLostOrder: Repair = async (container, input) => {
  const { result } = await settleLostOrderWorkflow(container).run({ input })
  return done("settle_lost_order", result)
}

export const reopenCart: Repair = async (container, input) => {
  const { result } = await reopenCartWorkflow(container).run({ input })
  return done("reopen_cart", result ? "reopened" : "gone")
}

/** What a payment that nobody can make any more is called. */
const REFUSED = ["payment_authorization_error", "payment_requires_more_error"]

export const restorePayment: Repair = async (container, input) => {
  const { result, errors } = await restorePaymentWorkflow(container).run({
    ...{ input, throwOnError: false },
  })
  const fault: unknown = errors[0]?.error
  const isRefused = REFUSED.includes(toldOf(fault))
  if (fault && !isRefused)
    return { end: "failed", tried: "authorize", result: toldOf(fault) }
  if (isRefused || result === "no_session")
    return giveUp(container, input, { reason: "payment_lost", lineIds: null })
  return done("authorize", result)
}

export const reserveOrder: Repair = async (container, input) => {
  const { result } = await reserveOrderWorkflow(container).run({ input })
  const { made, short } = result
  return short.length === 0
    ? done("reserve", `reserved=${made}`)
    : giveUp(container, input, { reason: "stock_gone", lineIds: short })
}

export const restoreParts: Repair = async (container, input) => {
  const { result } = await restorePartsWorkflow(container).run({ input })
  return done("write_parts", `written=${result}`)
}

export const freeStock: Repair = async (container, input) => {
  const { result } = await freeStockWorkflow(container).run({ input })
  return done("free_stock", result ? "freed" : "gone")
}
