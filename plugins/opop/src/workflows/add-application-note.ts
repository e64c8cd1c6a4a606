import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { APPLICATION_MODULE } from "../modules/application"
import { findCaseStep } from "./steps/find-case"
import type { CaseActor } from "./steps/judge-application"
import { recordAuditStep } from "./steps/record-audit"

export type AddApplicationNoteInput = {
  id: string
  by: CaseActor
  text: string
}

/** Writes a note; undo removes it. */
const createApplicationNoteStep = createStep(
  "create-application-note",
  async ({ id, by, text }: AddApplicationNoteInput, { container }) => {
    const note = await container
      .resolve(APPLICATION_MODULE)
      .createApplicationNotes({
        application_id: id,
        author_id: by.id,
        author_name: by.name,
        text,
      })
    return new StepResponse(note, note.id)
  },
  async (id, { container }) => {
    if (id)
      await container.resolve(APPLICATION_MODULE).deleteApplicationNotes(id)
  }
)

/** Adds what officers tell each other about a case. Throws `row_not_found`. */
export const addApplicationNoteWorkflow = createWorkflow(
  "add-application-note",
  (input: AddApplicationNoteInput) => {
    const found = findCaseStep(input.id)
    const note = createApplicationNoteStep(input)
    recordAuditStep(
      transform({ input, found, note }, (data) => [
        {
          by: data.input.by,
          action: "application.note_added",
          entity: "application",
          entity_id: data.input.id,
          case_id: data.input.id,
          pesantren_id: data.found.pesantren_id,
          area_code: data.found.district_code,
          after: { note: data.note.id },
        },
      ])
    )
    return new WorkflowResponse(note)
  }
)
