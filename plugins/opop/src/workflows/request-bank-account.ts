import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { maskNumber } from "../lib/mask"
import { BANK_ACCOUNT_EVENTS } from "./events"
import { recordAuditStep } from "./steps/record-audit"
import {
  type RequestBankAccountInput,
  requestBankAccountStep,
} from "./steps/request-bank-account"

export type RequestBankAccountWorkflowInput = RequestBankAccountInput & {
  by: Actor
}

/**
 * Asks for a shop to be paid to another account: it rests three days and waits
 * for finance; until then the old one stays. Emits `bank_account.requested`.
 * Errors: see the step.
 */
export const requestBankAccountWorkflow = createWorkflow(
  "request-bank-account",
  (input: RequestBankAccountWorkflowInput) => {
    const key = transform(
      input,
      ({ pesantren_id }) => `bank-account:${pesantren_id}`
    )
    acquireLockStep({ key, timeout: 5, ttl: 30 })
    const account = requestBankAccountStep(input)
    emitEventStep({
      eventName: BANK_ACCOUNT_EVENTS.requested,
      data: { id: account.id },
    })
    releaseLockStep({ key })
    recordAuditStep(
      transform({ input, account }, (data) => [
        {
          by: data.input.by,
          action: BANK_ACCOUNT_EVENTS.requested,
          entity: "bank_account",
          entity_id: data.account.id,
          pesantren_id: data.account.pesantren_id,
          area_code: data.account.district_code,
          after: {
            bank: data.account.bank,
            number: maskNumber(data.account.number),
            holder: data.account.holder,
          },
        },
      ])
    )
    return new WorkflowResponse(account)
  }
)
