import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MONEY_MODULE } from "../../modules/money"
import { confirmTransferWorkflow } from "../confirm-transfer"

const PAGE = 100

/**
 * Captures what is matched and needs no second officer, each in a workflow of
 * its own; answers how many. Those that fail keep their `fault` and are tried
 * again. Without undo.
 */
export const captureMatchedStep = createStep(
  "capture-matched",
  async (_: void, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    const { second_officer_above: limit } = await money.settingsInForce()
    const matched = await money.listExpectations(
      { state: "matched" },
      { take: PAGE, order: { updated_at: "ASC" } }
    )
    let captured = 0
    for (const { id, received } of matched) {
      const [confirmed] = await money.listRowMatches(
        { expectation_id: id, state: "standing", confirmed_by: { $ne: null } },
        { take: 1 }
      )
      if (Number(received) > limit && !confirmed) continue
      const { errors } = await confirmTransferWorkflow(container).run({
        input: { expectation_id: id, by: null },
        throwOnError: false,
      })
      if (!errors.length) captured += 1
    }
    return new StepResponse(captured)
  }
)
