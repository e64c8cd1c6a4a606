import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import type { InterventionInput } from "../lib/mapping"
import type { Upload } from "../lib/upload/read-upload"
import { createInterventionStep } from "./steps/create-intervention"
import { recordAuditStep } from "./steps/record-audit"
import { storeAttachmentsStep } from "./steps/store-attachments"

export type RecordInterventionInput = {
  by: Actor
  pesantren_id: string
  intervention: InterventionInput
  attachments: Upload[]
  /** Whether the officer's word counts; a mentor's entry is a draft. */
  confirms: boolean
}

/**
 * Writes down what help a pesantren got, with its papers in private storage.
 * Answers its id. Throws `date_in_future`, `row_not_found`,
 * `intervention_corrected`, and what uploads are refused for.
 */
export const recordInterventionWorkflow = createWorkflow(
  "record-intervention",
  (input: RecordInterventionInput) => {
    const attachments = storeAttachmentsStep(input.attachments)
    const made = createInterventionStep(
      transform({ input, attachments }, (data) => ({
        ...data.input.intervention,
        attachments: data.attachments,
        pesantren_id: data.input.pesantren_id,
        officer_id: data.input.by.id,
        officer_name: data.input.by.name,
        confirms: data.input.confirms,
      }))
    )
    recordAuditStep(
      transform({ input, made }, ({ input: data, made: row }) => [
        {
          by: data.by,
          action: data.intervention.corrects
            ? "intervention.corrected"
            : "intervention.recorded",
          entity: "intervention",
          entity_id: row.id,
          pesantren_id: data.pesantren_id,
          area_code: row.district_code,
          before: data.intervention.corrects
            ? { id: data.intervention.corrects }
            : null,
          after: {
            kind: data.intervention.kind,
            title: data.intervention.title,
            held_on: data.intervention.held_on,
            value: data.intervention.value,
            is_draft: !data.confirms,
          },
        },
      ])
    )
    return new WorkflowResponse(transform(made, ({ id }) => id))
  }
)
