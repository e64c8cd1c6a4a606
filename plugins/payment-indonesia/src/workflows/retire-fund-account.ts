import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../faults/money"
import { MONEY_MODULE } from "../modules/money"

const endFundAccountStep = createStep(
  "end-fund-account",
  async ({ id, by }: { id: string; by: string }, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    const [account] = await money.listFundAccounts(
      { id, channel: "transfer" },
      { take: 1 }
    )
    if (!account || account.retired_at) throw failMoney("account_not_found")
    await money.updateFundAccounts({
      ...{ id, retired_at: new Date(), changed_by: by },
    })
    const { changed_by } = account
    return new StepResponse({ id }, { id, changed_by })
  },
  async (before, { container }) => {
    if (before)
      await container
        .resolve(MONEY_MODULE)
        .updateFundAccounts({ ...before, retired_at: null })
  }
)

/**
 * No new buyer is sent to an account any more; its statements can still be
 * read, since money may come for days. Throws `account_not_found`.
 */
export const retireFundAccountWorkflow = createWorkflow(
  "retire-fund-account",
  (input: { id: string; by: string }) =>
    new WorkflowResponse(endFundAccountStep(input))
)
