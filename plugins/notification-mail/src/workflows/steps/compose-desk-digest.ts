import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { deskDigestMail, type WaitingWork } from "../../mails/desk-digest"
import { loadOfficer } from "../../queries/load-people"
import { settingsOf } from "../../settings"
import { toNotifications } from "./to-notifications"

export interface DeskDigestInput extends WaitingWork {
  /** The officer. */
  id: string
  /** In Jakarta, as `2026-11-24`. */
  day: string
}

/** The mail of a day to an officer at whose desk something waits. */
export const composeDeskDigestStep = createStep(
  "compose-desk-digest",
  async ({ id, day, ...work }: DeskDigestInput, { container }) => {
    const settings = settingsOf(container)
    return new StepResponse(
      toNotifications(
        await loadOfficer(container, id),
        {
          template: "desk-digest",
          key: day,
          resource: { type: "officer", id },
        },
        (reader) => deskDigestMail(work, { reader, settings })
      )
    )
  }
)
