import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { failAccess } from "../faults/access"
import { failApplication } from "../faults/application"
import type { Actor } from "../lib/actor"
import { APPLICATION_MODULE } from "../modules/application"
import { BANK_ACCOUNT_EVENTS } from "./events"
import { recordAuditStep } from "./steps/record-audit"

const STATE_AFTER = {
  confirm: "resting",
  refuse: "refused",
  cancel: "cancelled",
} as const

export type DecideBankAccountInput = {
  id: string
  /** Finance confirms or refuses; the shop's owner cancels. */
  action: keyof typeof STATE_AFTER
  by: Actor
  reason: string | null
}

/** Writes the decision on an account that rests; undo takes it back. */
const decideBankAccountStep = createStep(
  "decide-bank-account",
  async ({ id, action, by, reason }: DecideBankAccountInput, { container }) => {
    const service = container.resolve(APPLICATION_MODULE)
    const [found] = await service.listBankAccounts({ id }, { take: 1 })
    if (!found) throw failAccess("row_not_found")
    const now = new Date()
    const isWaiting =
      found.state === "resting" &&
      !(action === "confirm" && found.confirmed_at) &&
      (await service.moveBankAccount({
        ...{ id, from: "resting", to: STATE_AFTER[action], reason },
        ...(action === "confirm"
          ? { confirmed_by: by.id, confirmed_at: now }
          : { ended_at: now }),
      }))
    if (!isWaiting) throw failApplication("account_not_waiting")
    return new StepResponse(
      { ...found, state: STATE_AFTER[action] },
      {
        ...{ id, from: STATE_AFTER[action], to: "resting" as const },
        ...{ reason: found.reason, ended_at: null },
        ...{
          confirmed_by: found.confirmed_by,
          confirmed_at: found.confirmed_at,
        },
      }
    )
  },
  async (undo, { container }) => {
    if (undo) await container.resolve(APPLICATION_MODULE).moveBankAccount(undo)
  }
)

/**
 * Decides on a change of the account that a shop is paid to. Confirmed, it
 * becomes active once it has rested. Throws `row_not_found`,
 * `account_not_waiting`.
 */
export const decideBankAccountWorkflow = createWorkflow(
  "decide-bank-account",
  (input: DecideBankAccountInput) => {
    const account = decideBankAccountStep(input)
    emitEventStep({
      eventName: transform(input, ({ action }) =>
        action === "confirm"
          ? BANK_ACCOUNT_EVENTS.confirmed
          : BANK_ACCOUNT_EVENTS.refused
      ),
      data: transform(input, ({ id, action }) =>
        action === "cancel" ? [] : [{ id }]
      ),
    })
    recordAuditStep(
      transform({ input, account }, (data) => [
        {
          by: data.input.by,
          action: `bank_account.${data.input.action}`,
          entity: "bank_account",
          entity_id: data.account.id,
          pesantren_id: data.account.pesantren_id,
          area_code: data.account.district_code,
          reason: data.input.reason,
          after: { state: data.account.state },
        },
      ])
    )
    return new WorkflowResponse(account)
  }
)
