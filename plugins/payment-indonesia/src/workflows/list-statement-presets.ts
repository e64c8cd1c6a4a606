import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { STATEMENT_PRESETS } from "../lib/statement/presets"
import { listFundAccounts } from "../queries/list-fund-accounts"

const readStatementPresetsStep = createStep(
  "read-statement-presets",
  async (_: void, { container }) =>
    new StepResponse({
      presets: STATEMENT_PRESETS,
      accounts: await listFundAccounts(container),
    })
)

/**
 * What an officer who imports a statement chooses from: the accounts, and how
 * the columns of banks may be read. Reads only, for other plugins.
 */
export const listStatementPresetsWorkflow = createWorkflow(
  "list-statement-presets",
  () => new WorkflowResponse(readStatementPresetsStep())
)
