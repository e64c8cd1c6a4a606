import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import { APPLICATION_MODULE } from "../modules/application"
import type { OfficeContactRow } from "../modules/application/service"
import type { OfficeContactView } from "../queries/office-contacts"
import { recordAuditStep } from "./steps/record-audit"
import { requireAreaStep } from "./steps/require-area"

export type SetOfficeContactInput = {
  by: Actor
  area_code: string
  contact: OfficeContactView
}

type Written = { id: string; before: OfficeContactView | null }
type Undo = { id: string; before: OfficeContactRow | null }

/** Writes the contact of an area; undo puts back what it was. */
const writeOfficeContactStep = createStep(
  "write-office-contact",
  async (input: SetOfficeContactInput, { container }) => {
    const { by, area_code, contact } = input
    const service = container.resolve(APPLICATION_MODULE)
    const [known] = await service.listOfficeContacts({ area_code }, { take: 1 })
    const values = { ...contact, changed_by: by.id }
    if (!known) {
      const made = await service.createOfficeContacts({ area_code, ...values })
      return new StepResponse<Written, Undo>(
        { id: made.id, before: null },
        { id: made.id, before: null }
      )
    }
    const { id, name, phone, email } = known
    await service.updateOfficeContacts({ id, ...values })
    return new StepResponse<Written, Undo>(
      { id, before: { name, phone, email } },
      { id, before: known }
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve(APPLICATION_MODULE)
    const { id, before } = undo
    if (before) {
      const { name, phone, email, changed_by } = before
      await service.updateOfficeContacts({ id, name, phone, email, changed_by })
    } else await service.deleteOfficeContacts(id)
  }
)

/** Says whom people of an area ask at the office. Throws `area_unknown`. */
export const setOfficeContactWorkflow = createWorkflow(
  "set-office-contact",
  (input: SetOfficeContactInput) => {
    requireAreaStep(input)
    const written = writeOfficeContactStep(input)
    recordAuditStep(
      transform({ input, written }, (data) => [
        {
          by: data.input.by,
          action: "office_contact.changed",
          entity: "office_contact",
          entity_id: data.written.id,
          area_code: data.input.area_code,
          before: data.written.before,
          after: data.input.contact,
        },
      ])
    )
    return new WorkflowResponse(written)
  }
)
