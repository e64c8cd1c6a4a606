import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { GATEWAYS_MODULE } from "../../modules/gateways"
import type { HeldMoney } from "../../queries/card-payments"

/**
 * Has Stripe take what a card holds, before core writes a capture down: core
 * writes first and asks then, and a process that dies in between would leave a
 * paid order whose buyer was never charged. What such a process has written is
 * made whole here. Safe to repeat. No undo: money that was taken is a fact.
 * Throws gateway_unavailable when Stripe is switched off, and what its gateway
 * throws.
 */
export const takeHeldMoneyStep = createStep(
  "take-held-money",
  async (held: HeldMoney | null, { container }) => {
    if (!held) return new StepResponse()
    const gateway = container.resolve(GATEWAYS_MODULE).find("stripe")
    if (!gateway?.capture) throw fail("gateway_unavailable", "stripe is off")
    await gateway.capture(held)
    const taken = { id: held.payment_id, captured_at: new Date() }
    if (held.rest === 0)
      await container.resolve(Modules.PAYMENT).updatePayment(taken)
    return new StepResponse()
  }
)
