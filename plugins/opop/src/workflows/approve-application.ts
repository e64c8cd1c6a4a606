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
import { createPesantrenWorkflow } from "./create-pesantren"
import { APPLICATION_EVENTS, MEMBER_EVENTS, SHOP_EVENTS } from "./events"
import { adoptPapersStep } from "./steps/adopt-papers"
import { ensureOwnerStep } from "./steps/ensure-owner"
import { followShopStep } from "./steps/follow-shop"
import { type CaseActor, judgeApplicationStep } from "./steps/judge-application"
import { moveApplicationStep } from "./steps/move-application"
import { openBankAccountStep } from "./steps/open-bank-account"
import { planEntryStep } from "./steps/plan-entry"
import { recordAuditStep } from "./steps/record-audit"
import { requirePapersStep } from "./steps/require-papers"
import { updatePesantrenWorkflow } from "./update-pesantren"

export type ApproveApplicationInput = {
  id: string
  by: CaseActor
  /** The entry of the register that it is, where the applicant found none. */
  pesantren_id: string | null
  /** Where the officer may decide; null: everywhere. */
  territory: string[] | null
}

/**
 * Lets a pesantren sell: its entry is linked or made and says what was checked,
 * the applicant owns its shop, the papers are the pesantren's, the account is
 * active, the shop opens. The case
 * itself moves last, under a lock: of two who approve at once one does, and
 * what a crash left half done is done by the next try. Emits
 * `application.approved` and `shop.state_changed`. Errors: see the steps.
 */
export const approveApplicationWorkflow = createWorkflow(
  "approve-application",
  (input: ApproveApplicationInput) => {
    const key = transform(input, ({ id }) => `application:${id}`)
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const judged = judgeApplicationStep(
      transform(input, ({ id, by }) => ({
        ...{ id, by },
        action: "approve" as const,
      }))
    )
    requirePapersStep(judged.application)
    const plan = planEntryStep({
      application: judged.application,
      pesantren_id: input.pesantren_id,
      territory: input.territory,
    })
    const created = createPesantrenWorkflow.runAsStep({
      input: { pesantren: plan.create },
    })
    updatePesantrenWorkflow.runAsStep({ input: { pesantren: plan.update } })
    const pesantrenId = transform(
      { plan, created },
      (data) => data.plan.id ?? data.created[0] ?? ""
    )
    const member = ensureOwnerStep({
      seller_id: judged.application.seller_id,
      pesantren_id: pesantrenId,
    })
    const account = openBankAccountStep({
      application: judged.application,
      pesantren_id: pesantrenId,
    })
    adoptPapersStep({
      application_id: input.id,
      appeal_of: judged.application.appeal_of,
      pesantren_id: pesantrenId,
    })
    const shop = followShopStep(
      transform({ input, judged, pesantrenId }, (data) => ({
        pesantren_id: data.pesantrenId,
        to: "approved" as const,
        by: data.input.by,
        seller_id: data.judged.application.seller_id,
        reason: null,
      }))
    )
    const move = moveApplicationStep({
      application: judged.application,
      transition: judged.transition,
      by: input.by,
      pesantren_id: pesantrenId,
    })
    emitEventStep({
      eventName: APPLICATION_EVENTS.approved,
      data: { id: input.id },
    })
    emitEventStep({
      eventName: SHOP_EVENTS.stateChanged,
      data: shop,
    }).config({ name: "emit-shop-state" })
    emitEventStep({
      eventName: MEMBER_EVENTS.joined,
      data: transform(member, ({ id, isNew }) => (isNew ? [{ id }] : [])),
    }).config({ name: "emit-member" })
    releaseLockStep({ key })
    recordAuditStep(
      transform({ input, judged, pesantrenId, member, account }, (data) => [
        {
          by: data.input.by,
          action: APPLICATION_EVENTS.approved,
          entity: "application",
          entity_id: data.input.id,
          case_id: data.input.id,
          pesantren_id: data.pesantrenId,
          area_code: data.judged.application.district_code,
          before: { state: data.judged.application.state },
          after: {
            state: "approved",
            pesantren_id: data.pesantrenId,
            owner: data.judged.application.seller_id,
            bank_account: data.account.id,
          },
        },
      ])
    )
    return new WorkflowResponse(
      transform({ move, pesantrenId }, (data) => ({
        ...data.move,
        pesantren_id: data.pesantrenId,
      }))
    )
  }
)
