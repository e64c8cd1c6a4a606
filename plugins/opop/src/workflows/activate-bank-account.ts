import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { SYSTEM } from "../lib/actor"
import { APPLICATION_MODULE } from "../modules/application"
import type { BankAccountRow } from "../modules/application/service"
import { BANK_ACCOUNT_EVENTS } from "./events"
import { recordAuditStep } from "./steps/record-audit"

/** The account, and the one in whose place it is; null: it was not due. */
type Activated = (BankAccountRow & { replaced: string | null }) | null
type Undo = { id: string; active_from: Date; replaced: string | null } | null

/** Activates an account that is due; undo gives the place back. */
const activateBankAccountStep = createStep(
  "activate-bank-account",
  async (id: string, { container }) => {
    const service = container.resolve(APPLICATION_MODULE)
    const [found] = await service.listBankAccounts({ id }, { take: 1 })
    const done = await service.activateBankAccount({ id, now: new Date() })
    if (!found || !done) return new StepResponse<Activated, Undo>(null, null)
    const { replaced } = done
    return new StepResponse<Activated, Undo>(
      { ...found, replaced },
      { id, active_from: found.active_from, replaced }
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve(APPLICATION_MODULE)
    const { id, active_from, replaced } = undo
    await service.moveBankAccount({
      ...{ id, from: "active", to: "resting", active_from },
    })
    if (replaced)
      await service.moveBankAccount({
        ...{ id: replaced, from: "replaced", to: "active", ended_at: null },
      })
  }
)

/**
 * Pays a shop to its new account from now on, when that has rested and finance
 * has confirmed it; else nothing happens. Safe to repeat. Emits
 * `bank_account.activated`. Answers whether it did.
 */
export const activateBankAccountWorkflow = createWorkflow(
  "activate-bank-account",
  (input: { id: string }) => {
    const account = activateBankAccountStep(input.id)
    emitEventStep({
      eventName: BANK_ACCOUNT_EVENTS.activated,
      data: transform({ account }, (data) =>
        data.account ? [{ id: data.account.id }] : []
      ),
    })
    recordAuditStep(
      transform({ account }, (data) =>
        data.account
          ? [
              {
                by: SYSTEM,
                action: BANK_ACCOUNT_EVENTS.activated,
                entity: "bank_account",
                entity_id: data.account.id,
                pesantren_id: data.account.pesantren_id,
                area_code: data.account.district_code,
                after: { state: "active", replaced: data.account.replaced },
              },
            ]
          : []
      )
    )
    return new WorkflowResponse(
      transform({ account }, (data) => ({ isActive: data.account !== null }))
    )
  }
)
