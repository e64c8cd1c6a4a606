import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  readPriceStockFileStep,
  type ReadPriceStockFileInput,
} from "./steps/read-price-stock-file"

/**
 * Reads a file of prices and stock so that people see what it would change.
 * Answers `{ id }` of what was read. Throws what the step throws.
 */
export const readPriceStockFileWorkflow = createWorkflow(
  "read-price-stock-file",
  (input: ReadPriceStockFileInput) =>
    new WorkflowResponse(readPriceStockFileStep(input))
)
