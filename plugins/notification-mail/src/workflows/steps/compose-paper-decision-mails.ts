import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type DecidedPaper,
  paperDecidedMail,
  type PaperStep,
} from "../../mails/paper-decided"
import { loadPaperView } from "../../queries/load-paper-view"
import { loadShopPeople } from "../../queries/load-people"
import { settingsOf } from "../../settings"
import { toNotifications } from "./to-notifications"

export interface PaperDecisionMailsInput {
  id: string
  step: PaperStep
}

/**
 * Whether another mail tells of it: of a case's papers the mails of the case,
 * and of an accepted one of a product in check the decision on the product.
 */
function isToldElsewhere(step: PaperStep, view: DecidedPaper): boolean {
  if (step === "lapsed") return false
  return (
    view.owner_type === "application" || (step === "accepted" && view.in_check)
  )
}

/**
 * The mails of a paper that was accepted or refused or is over, to those of the
 * shop who can renew it.
 */
export const composePaperDecisionMailsStep = createStep(
  "compose-paper-decision-mails",
  async ({ id, step }: PaperDecisionMailsInput, { container }) => {
    const view = await loadPaperView(container, id)
    if (!view || isToldElsewhere(step, view)) return new StepResponse([])
    const settings = settingsOf(container)
    const readers = await loadShopPeople(container, {
      pesantren_id: view.pesantren_id,
      roles: ["owner", "product"],
    })
    return new StepResponse(
      toNotifications(
        readers,
        {
          template: `paper-${step}`,
          key: id,
          resource: { type: "paper", id },
        },
        (reader) => paperDecidedMail(step, view, { reader, settings })
      )
    )
  }
)
