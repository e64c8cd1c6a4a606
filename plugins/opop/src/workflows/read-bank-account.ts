import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../faults/access"
import type { Actor } from "../lib/actor"
import { APPLICATION_MODULE } from "../modules/application"
import { recordAuditStep } from "./steps/record-audit"

export type ReadBankAccountInput = { id: string; by: Actor }

const findBankAccountStep = createStep(
  "find-bank-account",
  async (id: string, { container }) => {
    const [found] = await container
      .resolve(APPLICATION_MODULE)
      .listBankAccounts({ id }, { take: 1 })
    if (!found) throw failAccess("row_not_found")
    return new StepResponse(found)
  }
)

/** Tells an officer an account number whole, and writes down who read it. Throws `row_not_found`. */
export const readBankAccountWorkflow = createWorkflow(
  "read-bank-account",
  (input: ReadBankAccountInput) => {
    const account = findBankAccountStep(input.id)
    recordAuditStep(
      transform({ input, account }, (data) => [
        {
          by: data.input.by,
          action: "bank_account.number_read",
          entity: "bank_account",
          entity_id: data.account.id,
          pesantren_id: data.account.pesantren_id,
          area_code: data.account.district_code,
        },
      ])
    )
    return new WorkflowResponse(transform(account, ({ number }) => number))
  }
)
