import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { GIVEN_UP, STANDING_BREAKS } from "../../lib/breaks"
import { BREAK_MODULE } from "../../modules/break"
import { findBreak } from "../../queries/breaks/find-breaks"
import { settledBefore } from "../../queries/breaks/settled-before"

export interface DecideBreakStepInput {
  id: string
  to: "open" | "closed"
  note: string | null
  by: string | null
}

/**
 * What a person does with a break that was given to them: lets it be tried
 * again, or closes it once it is not found any more. Undo gives it back. Throws
 * `break_not_found`, `break_not_yours`, `break_still_there`.
 */
export const decideBreakStep = createStep(
  "decide-break",
  async ({ id, to, note, by }: DecideBreakStepInput, { container }) => {
    const breaks = container.resolve(BREAK_MODULE)
    const [row] = await breaks.listBreaks({ id }, { take: 1 })
    if (!row) throw fail("break_not_found")
    if (row.state !== "given_to_officer") throw fail("break_not_yours")
    const { kind, subject, order_id } = row
    // An order that was given up is gone; there is nothing to look for.
    const isThere =
      row.result !== GIVEN_UP &&
      !STANDING_BREAKS.includes(kind) &&
      (await findBreak(container, {
        ...{ kind, subject, before: settledBefore(container) },
      })) !== null
    if (to === "closed" && isThere) throw fail("break_still_there")
    await breaks.updateBreaks({
      ...{ id, state: to },
      ...(to === "closed"
        ? { note, closed_by: by, ended_at: new Date() }
        : // What was given up and is not found any more closes by itself again.
          { attempts: 0, result: null }),
    })
    const { state, attempts, result, note: said, closed_by, ended_at } = row
    return new StepResponse(
      { id, kind, subject, order_id, state: to },
      { id, state, attempts, result, note: said, closed_by, ended_at }
    )
  },
  async (before, { container }) => {
    if (!before) return
    const { ended_at, ...row } = before
    await container.resolve(BREAK_MODULE).updateBreaks({
      ...row,
      ended_at: ended_at ? new Date(ended_at) : null,
    })
  }
)
