import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { BreakKind } from "../../lib/breaks"
import { findBreak } from "../../queries/breaks/find-breaks"

/** What a repair is told. */
export interface RepairInput {
  kind: BreakKind
  subject: string
  order_id: string | null
  cart_id: string | null
  /** ISO time: see `settledBefore`. */
  before: string
}

/**
 * Looks for a finding once more, under the lock: null when somebody has moved
 * it meanwhile, and then nothing is repaired.
 */
export const lookAgainStep = createStep(
  "look-again",
  async ({ kind, subject, before }: RepairInput, { container }) =>
    new StepResponse(
      await findBreak(container, { kind, subject, before: new Date(before) })
    )
)
