import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { faultOf } from "../../lib/fault-of"
import { MONEY_MODULE } from "../../modules/money"
import { matchRowWorkflow } from "../match-row"

const PAGE = 200

export interface MatchedRows {
  matched: number
  /** Asked of more than one buyer, or refused: an officer looks. */
  left: number
}

/**
 * Matches each free row whose very sum is asked of exactly one buyer, each in a
 * workflow of its own. Repeating finds only what is left. Without undo: a match
 * that stands is not undone because another one fails.
 */
export const matchFreeRowsStep = createStep(
  "match-free-rows",
  async (_: void, { container }) => {
    const rows = await container.resolve(MONEY_MODULE).findMatchable(PAGE)
    const done: MatchedRows = { matched: 0, left: 0 }
    for (const { row_id, imported_by, candidates } of rows) {
      const [expectation_id, ...others] = candidates
      if (!expectation_id || others.length) {
        done.left += 1
        continue
      }
      const { errors } = await matchRowWorkflow(container).run({
        input: { row_id, expectation_id, by: imported_by, is_automatic: true },
        throwOnError: false,
      })
      const fault: unknown = errors[0]?.error
      if (!fault) {
        done.matched += 1
        continue
      }
      done.left += 1
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`transfer.row_not_matched ${row_id}: ${faultOf(fault)}`)
    }
    return new StepResponse(done)
  }
)
