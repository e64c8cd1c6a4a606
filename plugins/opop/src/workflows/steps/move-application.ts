import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failApplication } from "../../faults/application"
import type { Actor } from "../../lib/actor"
import { moved, movedColumnsOf } from "../../lib/application-move"
import type { ApplicationTransition } from "../../lib/application-states"
import { APPLICATION_MODULE } from "../../modules/application"
import type { ApplicationRow } from "../../modules/application/service"

export type MoveApplicationInput = {
  /** As it was judged. */
  application: ApplicationRow
  transition: Pick<ApplicationTransition, "action" | "to">
  by: Actor
  reason?: string | null
  /** The register entry that it has now, where that is decided with it. */
  pesantren_id?: string | null
}

/**
 * Moves a case on; undo takes it back. Of two people acting at once one is
 * told. Throws `application_changed_meanwhile`, and `application_in_review`
 * when the pesantren has another open case.
 */
export const moveApplicationStep = createStep(
  "move-application",
  async (input: MoveApplicationInput, { container }) => {
    const { application, transition, by, reason, pesantren_id } = input
    const { id, version } = application
    const after = moved(application, {
      ...{ transition, by },
      reason: reason?.trim() || null,
      now: new Date(),
    })
    const isTaken = await container
      .resolve(APPLICATION_MODULE)
      .changeApplication({
        ...{ id, version },
        patch: {
          ...after,
          ...(pesantren_id === undefined ? {} : { pesantren_id }),
        },
      })
      .catch((fault: unknown) => {
        throw isTwice(fault) ? failApplication("application_in_review") : fault
      })
    if (!isTaken) throw failApplication("application_changed_meanwhile")
    return new StepResponse(
      { id, from: application.state, to: transition.to },
      {
        id,
        version: version + 1,
        patch: {
          ...movedColumnsOf(application),
          pesantren_id: application.pesantren_id,
        },
      }
    )
  },
  async (undo, { container }) => {
    if (undo)
      await container.resolve(APPLICATION_MODULE).changeApplication(undo)
  }
)

/** A unique index says no: the pesantren has an open case already. */
const isTwice = (fault: unknown) =>
  fault instanceof Error && /already exists|23505|unique/i.test(fault.message)
