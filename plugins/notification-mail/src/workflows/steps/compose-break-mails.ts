import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { jakartaDay } from "../../lib/format"
import { breakMail } from "../../mails/break"
import { loadOfficers } from "../../queries/load-people"
import { settingsOf } from "../../settings"
import { toNotifications } from "./to-notifications"

export interface BreakMailsInput {
  /** The break. */
  id: string
  kind: string
  /** Areas whose officers see it. */
  areas: string[]
}

/** Those of the office who settle differences. */
const ROLES = ["head", "finance"]

/** The mails about a break; of many of one kind a person is told once a day. */
export const composeBreakMailsStep = createStep(
  "compose-break-mails",
  async ({ id, kind, areas }: BreakMailsInput, { container }) => {
    const settings = settingsOf(container)
    const found = await Promise.all(
      areas.flatMap((area_code) =>
        ROLES.map((role) => loadOfficers(container, { role, area_code }))
      )
    )
    const readers = new Map(found.flat().map((one) => [one.email, one]))
    return new StepResponse(
      toNotifications(
        [...readers.values()],
        {
          template: "break-given",
          key: `${kind}:${jakartaDay(new Date())}`,
          resource: { type: "break", id },
        },
        (reader) => breakMail({ reader, settings })
      )
    )
  }
)
