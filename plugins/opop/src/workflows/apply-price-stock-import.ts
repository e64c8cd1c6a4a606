import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import { changePriceStockWorkflow } from "./change-price-stock"
import { claimImportStep } from "./steps/claim-import"

export type ApplyPriceStockImportInput = {
  id: string
  by: Actor
  mayPrice: boolean
}

/**
 * Makes all changes of a file that was read, or none: when a row is wrong, or
 * something changed since it was shown, nothing is. Large steps of prices were
 * shown with it. Once: a repeat changes nothing. Answers the number of changes.
 */
export const applyPriceStockImportWorkflow = createWorkflow(
  "apply-price-stock-import",
  (input: ApplyPriceStockImportInput) => {
    const claimed = claimImportStep(transform(input, ({ id }) => ({ id })))
    const changed = changePriceStockWorkflow.runAsStep({
      input: transform({ input, claimed }, (data) => ({
        ...data.claimed,
        listing_id: null,
        by: data.input.by,
        mayPrice: data.input.mayPrice,
        source: "import" as const,
        confirm: true,
      })),
    })
    return new WorkflowResponse(changed)
  }
)
