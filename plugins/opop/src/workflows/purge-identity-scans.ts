import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { SYSTEM } from "../lib/actor"
import { purgeScansStep } from "./steps/purge-scans"
import { recordAuditStep } from "./steps/record-audit"

/**
 * Removes scans of people's identity and their numbers for good (D18). Safe to
 * repeat. Answers how many rows there were.
 */
export const purgeIdentityScansWorkflow = createWorkflow(
  "purge-identity-scans",
  (input: { ids: string[] }) => {
    const purged = purgeScansStep(input)
    recordAuditStep(
      transform({ purged }, (data) =>
        data.purged.map(({ id, owner_id, kind }) => ({
          by: SYSTEM,
          action: "paper.purged",
          entity: "paper",
          entity_id: id,
          case_id: owner_id,
          after: { kind },
        }))
      )
    )
    return new WorkflowResponse(
      transform({ purged }, (data) => data.purged.length)
    )
  }
)
