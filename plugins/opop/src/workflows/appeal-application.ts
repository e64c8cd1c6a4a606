import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { failAccess } from "../faults/access"
import { failApplication } from "../faults/application"
import { APPLICATION_MODULE } from "../modules/application"
import { requireClaimable } from "../queries/require-claimable"
import { APPLICATION_EVENTS } from "./events"
import type { CaseActor } from "./steps/judge-application"
import { recordAuditStep } from "./steps/record-audit"

export type AppealApplicationInput = {
  /** Of the rejected case. */
  id: string
  by: CaseActor & { id: string }
  /** Why the decision should be another. */
  reason: string
}

/**
 * Makes the new case, with what the old one says; a repeat answers the one that
 * is there. Undo removes it.
 */
const createAppealStep = createStep(
  "create-appeal",
  async ({ id, by, reason }: AppealApplicationInput, { container }) => {
    const service = container.resolve(APPLICATION_MODULE)
    const [found] = await service.listApplications({ id }, { take: 1 })
    if (!found || found.seller_id !== by.id) throw failAccess("row_not_found")
    if (found.state !== "rejected")
      throw failApplication("application_action_not_allowed")
    const appeals = await service.listApplications({ appeal_of: id })
    const known = appeals.find(({ state }) => state !== "withdrawn")
    const { pesantren_id, seller_id, district_code, name } = found
    if (known)
      return new StepResponse(
        { id: known.id, isNew: false, pesantren_id, district_code },
        null
      )
    if (pesantren_id)
      await requireClaimable(container, { pesantren_id, seller_id })
    const made = await service.createApplications({
      ...{ seller_id, pesantren_id, district_code, name },
      appeal_reason: reason,
      ...{ data: found.data, typed: found.typed, warnings: found.warnings },
      appeal_of: id,
    })
    return new StepResponse(
      { id: made.id, isNew: true, pesantren_id, district_code },
      made.id
    )
  },
  async (id, { container }) => {
    if (id) await container.resolve(APPLICATION_MODULE).deleteApplications(id)
  }
)

/**
 * Appeals against a rejection with a new case that refers to the old; with four
 * eyes another officer decides it. Answers `{ id, isNew }`. Throws
 * `row_not_found`, `application_action_not_allowed`, `pesantren_taken`.
 */
export const appealApplicationWorkflow = createWorkflow(
  "appeal-application",
  (input: AppealApplicationInput) => {
    const key = transform(input, ({ id }) => `application:${id}`)
    acquireLockStep({ key, timeout: 5, ttl: 30 })
    const appeal = createAppealStep(input)
    emitEventStep({
      eventName: APPLICATION_EVENTS.started,
      data: transform(appeal, ({ id, isNew }) => (isNew ? [{ id }] : [])),
    })
    releaseLockStep({ key })
    recordAuditStep(
      transform({ input, appeal }, (data) =>
        data.appeal.isNew
          ? [
              {
                by: data.input.by,
                action: "application.appealed",
                entity: "application",
                entity_id: data.appeal.id,
                case_id: data.input.id,
                pesantren_id: data.appeal.pesantren_id,
                area_code: data.appeal.district_code,
                reason: data.input.reason,
                after: { appeal: data.appeal.id },
              },
            ]
          : []
      )
    )
    return new WorkflowResponse(appeal)
  }
)
