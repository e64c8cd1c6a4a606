import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createRegisterImportStep,
  type PreviewRegisterImportInput,
} from "./steps/create-register-import"

/**
 * Reads a spreadsheet for the register and keeps what was read, to be looked at
 * and applied. The register stays as it is, so nothing is logged. Answers the
 * id of the import. Errors: see the step.
 */
export const previewRegisterImportWorkflow = createWorkflow(
  "preview-register-import",
  (input: PreviewRegisterImportInput) =>
    new WorkflowResponse(createRegisterImportStep(input))
)
