import type { MedusaResponse } from "@medusajs/framework/http"
import { listInterventionGroup } from "../../../queries/list-intervention-group"
import { recordGroupInterventionWorkflow } from "../../../workflows/record-group-intervention"
import { officerOf } from "../../scope/actor-of"
import type { OfficerRequest } from "../../scope/types"
import { areasHeld, DECIDING } from "../holds-role"
import type { GroupInterventionBody, GroupQuery } from "../register-validators"

/** One day's help for several pesantren: those of the territory, by name. */
export const GET = async (
  req: OfficerRequest<unknown, GroupQuery>,
  res: MedusaResponse
) => {
  const { group_id } = req.validatedQuery
  const { territory } = req.officer
  res.json(await listInterventionGroup(req.scope, { group_id, territory }))
}

/** Writes help for several pesantren down at once, each with an entry of its own. */
export const POST = async (
  req: OfficerRequest<GroupInterventionBody>,
  res: MedusaResponse
) => {
  const { attachments, ...intervention } = req.validatedBody
  const { territory } = req.officer
  const { result: group_id } = await recordGroupInterventionWorkflow(
    req.scope
  ).run({
    input: {
      by: officerOf(req),
      territory,
      confirming: areasHeld(req, DECIDING),
      ...{ intervention, attachments },
    },
  })
  res
    .status(201)
    .json(await listInterventionGroup(req.scope, { group_id, territory }))
}
