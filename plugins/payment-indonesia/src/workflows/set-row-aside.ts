import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../faults/money"
import { MONEY_MODULE } from "../modules/money"

export interface SetRowAsideInput {
  row_id: string
  by: string
  /** What it is instead; people read it. */
  note: string
}

const keepRowAsideStep = createStep(
  "keep-row-aside",
  async ({ row_id, by, note }: SetRowAsideInput, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    const [row] = await money.listStatementRows({ id: row_id }, { take: 1 })
    if (!row) throw failMoney("row_not_found")
    const [used] = await money.listRowMatches(
      { row_id, state: "standing" },
      { take: 1 }
    )
    if (used) throw failMoney("row_taken")
    const { id } = await money.createRowMatches({
      ...{ row_id, expectation_id: null, kind: "other" as const },
      ...{ matched_by: by, is_automatic: false, note },
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(MONEY_MODULE).deleteRowMatches(id)
  }
)

/**
 * An officer says that a row is no buyer's transfer (interest, the fund
 * holder's own money). Throws `row_not_found`, `row_taken`.
 */
export const setRowAsideWorkflow = createWorkflow(
  "set-row-aside",
  (input: SetRowAsideInput) => new WorkflowResponse(keepRowAsideStep(input))
)
