import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../faults/money"
import { isOfficeHolder } from "../lib/office-holder"
import { MONEY_MODULE } from "../modules/money"
import { officerNames } from "../queries/officer-names"

export interface SetFundAccountInput {
  bank: string
  number: string
  holder: string
  fund_holder: string
  by: string
}

const keepFundAccountStep = createStep(
  "keep-fund-account",
  async ({ by, ...account }: SetFundAccountInput, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    const officers = await officerNames(container)
    if (
      [account.holder, account.fund_holder].some((name) =>
        isOfficeHolder(name, officers)
      )
    )
      throw failMoney("account_of_office")
    const inForce = await money.accountsInForce()
    const { bank, number } = account
    if (inForce.some((it) => it.bank === bank && it.number === number))
      throw failMoney("account_known")
    const made = await money.createFundAccounts({
      ...account,
      ...{ valid_from: new Date(), changed_by: by },
    })
    return new StepResponse(made, made.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(MONEY_MODULE).deleteFundAccounts(id)
  }
)

/**
 * Lets buyers pay to another account of the fund holder, from now. Throws
 * `account_of_office`: an office's or an officer's account never holds buyers'
 * money (DESIGN D15); `account_known`.
 */
export const setFundAccountWorkflow = createWorkflow(
  "set-fund-account",
  (input: SetFundAccountInput) =>
    new WorkflowResponse(keepFundAccountStep(input))
)
