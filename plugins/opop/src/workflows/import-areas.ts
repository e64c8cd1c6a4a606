import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type ImportAreasInput, importAreasStep } from "./steps/import-areas"

/**
 * Brings provinces, regencies and districts up to the shipped files. Safe to
 * repeat; answers how many areas were created, updated and left unchanged.
 */
export const importAreasWorkflow = createWorkflow(
  "import-areas",
  (input: ImportAreasInput) => new WorkflowResponse(importAreasStep(input))
)
