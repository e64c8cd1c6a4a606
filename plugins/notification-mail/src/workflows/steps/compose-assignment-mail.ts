import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { deskMail } from "../../mails/application"
import { loadApplicationView } from "../../queries/load-application-view"
import { loadOfficer } from "../../queries/load-people"
import { settingsOf } from "../../settings"
import { toNotifications } from "./to-notifications"

export interface AssignmentMailInput {
  /** The case. */
  id: string
  officer_id: string
  /** ISO time: the same officer may be given the same case again. */
  at: string
}

/** The mail to who was given a case; none when somebody else has it by now. */
export const composeAssignmentMailStep = createStep(
  "compose-assignment-mail",
  async ({ id, officer_id, at }: AssignmentMailInput, { container }) => {
    const view = await loadApplicationView(container, id)
    if (view?.assigned_to !== officer_id) return new StepResponse([])
    const settings = settingsOf(container)
    return new StepResponse(
      toNotifications(
        await loadOfficer(container, officer_id),
        {
          template: "desk-assigned",
          key: `${id}:${at}`,
          resource: { type: "application", id },
        },
        (reader) => deskMail("assigned", view, { reader, settings })
      )
    )
  }
)
