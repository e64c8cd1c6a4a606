import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import {
  logPlaces,
  type MoneyLog,
  type MoneyWorkflow,
} from "../../lib/money-act"
import { fundAreaOf } from "../../queries/money/fund-area"
import { partsOfOrders } from "../../queries/money/orders-within"
import { runByName } from "../run-by-name"

export interface RunMoneyInput {
  workflow: MoneyWorkflow
  input: Record<string, unknown>
  log: MoneyLog
}

const Made = z.object({ id: z.string() }).catch({ id: "" })

/**
 * Runs a workflow of the payment plugin, and says where the log has it.
 * Without undo: that workflow is whole by itself, and what it did to money is a
 * fact. Throws what it throws.
 */
export const runMoneyWorkflowStep = createStep(
  "run-money-workflow",
  async ({ workflow, input, log }: RunMoneyInput, { container }) => {
    const parts = log.order_id
      ? await partsOfOrders(container, [log.order_id])
      : []
    const result = await runByName(container, workflow, input)
    return new StepResponse({
      result,
      entity_id: log.entity_id ?? Made.parse(result).id,
      places: logPlaces(parts, fundAreaOf(container)),
    })
  }
)
