import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../faults/access"
import type { Actor } from "../lib/actor"
import { APPLICATION_MODULE } from "../modules/application"
import { recordAuditStep } from "./steps/record-audit"

/** Removes a contact; undo puts it back. Throws `row_not_found`. */
const removeOfficeContactStep = createStep(
  "remove-office-contact",
  async ({ id }: { id: string }, { container }) => {
    const service = container.resolve(APPLICATION_MODULE)
    const [row] = await service.listOfficeContacts({ id }, { take: 1 })
    if (!row) throw failAccess("row_not_found")
    await service.deleteOfficeContacts(id)
    return new StepResponse(row, row)
  },
  async (row, { container }) => {
    if (row)
      await container.resolve(APPLICATION_MODULE).createOfficeContacts([row])
  }
)

/** Takes the contact of an area away: the one around it counts again. */
export const removeOfficeContactWorkflow = createWorkflow(
  "remove-office-contact",
  (input: { by: Actor; id: string }) => {
    const row = removeOfficeContactStep(transform(input, ({ id }) => ({ id })))
    recordAuditStep(
      transform({ input, row }, (data) => [
        {
          by: data.input.by,
          action: "office_contact.removed",
          entity: "office_contact",
          entity_id: data.row.id,
          area_code: data.row.area_code,
          before: {
            name: data.row.name,
            phone: data.row.phone,
            email: data.row.email,
          },
        },
      ])
    )
    return new WorkflowResponse(transform(row, ({ id }) => ({ id })))
  }
)
