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
import type { TermsDocument } from "../lib/terms"
import { APPLICATION_EVENTS, SHOP_EVENTS } from "./events"
import { followShopStep } from "./steps/follow-shop"
import { handInApplicationStep } from "./steps/hand-in-application"
import { type CaseActor, judgeApplicationStep } from "./steps/judge-application"
import { moveApplicationStep } from "./steps/move-application"
import { recordAuditStep } from "./steps/record-audit"
import { recordConsentsStep } from "./steps/record-consents"
import { requireCompleteStep } from "./steps/require-complete"

export type SubmitApplicationInput = {
  id: string
  by: CaseActor & { id: string }
  version: number
  /** Null when all was agreed to before. */
  terms_version: string | null
  consents: TermsDocument[]
  /** What is said about items of a revision, by their id. */
  answers: Record<string, string>
}

/**
 * Hands a case in, the first time or after a revision: nothing may be missing,
 * the latest terms are agreed to, and what it says is kept as it is now. Emits
 * `application.submitted`. Errors: see the steps.
 */
export const submitApplicationWorkflow = createWorkflow(
  "submit-application",
  (input: SubmitApplicationInput) => {
    const key = transform(input, ({ id }) => `application:${id}`)
    acquireLockStep({ key, timeout: 5, ttl: 60 })
    const judged = judgeApplicationStep(
      transform(input, ({ id, by, version }) => ({
        ...{ id, by, version },
        action: "submit" as const,
      }))
    )
    const { round } = requireCompleteStep({
      application: judged.application,
      answers: input.answers,
    })
    const consents = recordConsentsStep({
      of: transform(input, ({ id }) => ({
        ...{ application_id: id, pesantren_id: null },
      })),
      by: input.by,
      terms_version: input.terms_version,
      consents: input.consents,
    })
    const handedIn = handInApplicationStep({
      application: judged.application,
      round,
      answers: input.answers,
    })
    const shop = followShopStep(
      transform({ input, judged }, (data) => ({
        pesantren_id: data.judged.application.pesantren_id,
        to: "submitted" as const,
        by: data.input.by,
        seller_id: data.judged.application.seller_id,
        reason: null,
      }))
    )
    const move = moveApplicationStep({
      application: judged.application,
      transition: judged.transition,
      by: input.by,
    })
    emitEventStep({
      eventName: APPLICATION_EVENTS.submitted,
      data: { id: input.id },
    })
    emitEventStep({
      eventName: SHOP_EVENTS.stateChanged,
      data: shop,
    }).config({ name: "emit-shop-state" })
    releaseLockStep({ key })
    recordAuditStep(
      transform({ input, judged, round, consents, handedIn }, (data) => [
        {
          by: data.input.by,
          action: "application.submitted",
          entity: "application",
          entity_id: data.input.id,
          case_id: data.input.id,
          pesantren_id: data.judged.application.pesantren_id,
          area_code: data.judged.application.district_code,
          before: { state: data.judged.application.state },
          after: {
            state: "submitted",
            round: data.round,
            consents: data.consents,
            answered: data.handedIn.answered,
          },
        },
      ])
    )
    return new WorkflowResponse(move)
  }
)
