import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { failApplication } from "../../faults/application"
import type { Actor } from "../../lib/actor"
import { judgeAction } from "../../lib/application-rules"
import type {
  ApplicationAction,
  ApplicationActor,
} from "../../lib/application-states"
import { APPLICATION_MODULE } from "../../modules/application"
import { needsFourEyes } from "../../queries/territory-rules"

/** Who acts on a case; the platform itself does not. */
export type CaseActor = Actor & { type: ApplicationActor }

export type JudgeApplicationInput = {
  id: string
  action: ApplicationAction
  by: CaseActor
  reason?: string | null
  /** The version that was seen; left out where nobody could overwrite anything. */
  version?: number
}

/**
 * Reads a case and says whether the action is allowed now, by the rules of
 * lib/application-rules. Answers the case and the change. Throws
 * `row_not_found`, `application_changed_meanwhile` and what the rules refuse.
 */
export const judgeApplicationStep = createStep(
  "judge-application",
  async (input: JudgeApplicationInput, { container }) => {
    const { id, action, by, reason, version } = input
    const service = container.resolve(APPLICATION_MODULE)
    const [application] = await service.listApplications({ id }, { take: 1 })
    if (!application) throw failAccess("row_not_found")
    if (version !== undefined && version !== application.version)
      throw failApplication("application_changed_meanwhile")
    const [appealed] = application.appeal_of
      ? await service.listApplications(
          { id: application.appeal_of },
          { take: 1 }
        )
      : []
    const { transition, refusal } = judgeAction(
      { ...application, appealed_decider: appealed?.decided_by ?? null },
      {
        action,
        by,
        reason: reason ?? null,
        fourEyes: await needsFourEyes(container, application.district_code),
      }
    )
    if (!transition) throw failApplication(refusal)
    return new StepResponse({ application, transition })
  }
)
