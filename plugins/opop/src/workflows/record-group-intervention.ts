import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import type { GroupInterventionInput } from "../lib/mapping"
import type { Upload } from "../lib/upload/read-upload"
import { createGroupInterventionStep } from "./steps/create-group-intervention"
import { recordAuditStep } from "./steps/record-audit"
import { storeAttachmentsStep } from "./steps/store-attachments"

export type RecordGroupInterventionInput = {
  by: Actor
  intervention: GroupInterventionInput
  attachments: Upload[]
  /** Where the officer may write. */
  territory: readonly string[]
  /** Where the officer's word counts; a mentor's entries are drafts. */
  confirming: readonly string[]
}

/**
 * Writes help down that several pesantren got together, as a training day: a
 * row and a line in the log for each, all or none, its papers kept once.
 * Answers the id that the rows share. Throws `date_in_future`, `row_not_found`,
 * and what uploads are refused for.
 */
export const recordGroupInterventionWorkflow = createWorkflow(
  "record-group-intervention",
  (input: RecordGroupInterventionInput) => {
    const attachments = storeAttachmentsStep(input.attachments)
    const made = createGroupInterventionStep(
      transform({ input, attachments }, (data) => ({
        ...data.input.intervention,
        attachments: data.attachments,
        officer_id: data.input.by.id,
        officer_name: data.input.by.name,
        territory: data.input.territory,
        confirming: data.input.confirming,
      }))
    )
    recordAuditStep(
      transform(
        { input, made },
        ({ input: { by, intervention }, made: group }) =>
          group.rows.map(
            ({ id, pesantren_id, district_code, value, is_draft }) => ({
              by,
              action: "intervention.recorded",
              entity: "intervention",
              entity_id: id,
              pesantren_id,
              area_code: district_code,
              before: null,
              after: {
                kind: intervention.kind,
                title: intervention.title,
                held_on: intervention.held_on,
                value,
                is_draft,
                group_id: group.group_id,
              },
            })
          )
      )
    )
    return new WorkflowResponse(transform(made, ({ group_id }) => group_id))
  }
)
