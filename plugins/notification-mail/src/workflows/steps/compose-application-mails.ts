import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  applicationMail,
  type ApplicationStep,
  deskMail,
} from "../../mails/application"
import { loadApplicationView } from "../../queries/load-application-view"
import { loadOfficers, loadSeller } from "../../queries/load-people"
import { settingsOf } from "../../settings"
import { toNotifications } from "./to-notifications"

export interface ApplicationMailsInput {
  id: string
  step: ApplicationStep
}

/** Whose turn it is at the desk after a step. */
const DESK = { submitted: "verifier", verified: "head" } as const

/** The mails of a step of a case: to the applicant, and to the officers whose turn it is. */
export const composeApplicationMailsStep = createStep(
  "compose-application-mails",
  async ({ id, step }: ApplicationMailsInput, { container }) => {
    const view = await loadApplicationView(container, id)
    if (!view) return new StepResponse([])
    const settings = settingsOf(container)
    const resource = { type: "application", id }
    const key = `${id}:${view.version}`
    const applicant = toNotifications(
      await loadSeller(container, view.seller_id),
      { template: `application-${step}`, key, resource },
      (reader) => applicationMail(step, view, { reader, settings })
    )
    if (step !== "submitted" && step !== "verified")
      return new StepResponse(applicant)
    const officers = await loadOfficers(container, {
      role: DESK[step],
      area_code: view.district_code,
    })
    const desk = toNotifications(
      officers,
      { template: `desk-${step}`, key, resource },
      (reader) => deskMail(step, view, { reader, settings })
    )
    return new StepResponse([...applicant, ...desk])
  }
)
