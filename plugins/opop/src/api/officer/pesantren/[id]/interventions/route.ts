import type { MedusaResponse } from "@medusajs/framework/http"
import { districtOfPesantren } from "../../../../../queries/district-of-pesantren"
import {
  getIntervention,
  listInterventions,
} from "../../../../../queries/list-interventions"
import { recordInterventionWorkflow } from "../../../../../workflows/record-intervention"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"
import { DECIDING, holdsRole } from "../../../holds-role"
import type {
  InterventionBody,
  TimelineQuery,
} from "../../../register-validators"

/** What help a pesantren got, newest first. */
export const GET = async (
  req: OfficerRequest<unknown, TimelineQuery>,
  res: MedusaResponse
) => {
  const page = req.validatedQuery
  const { interventions, count } = await listInterventions(req.scope, {
    ...page,
    pesantren_id: req.params["id"] ?? "",
  })
  res.json({ interventions, count, ...page })
}

/** Writes help down; a mentor's entry is a draft until it is confirmed. */
export const POST = async (
  req: OfficerRequest<InterventionBody>,
  res: MedusaResponse
) => {
  const { id: pesantren_id = "" } = req.params
  const { attachments, ...intervention } = req.validatedBody
  const district = await districtOfPesantren(req.scope, pesantren_id)
  const { result: id } = await recordInterventionWorkflow(req.scope).run({
    input: {
      by: officerOf(req),
      confirms: holdsRole(req, DECIDING, district),
      ...{ pesantren_id, intervention, attachments },
    },
  })
  res.status(201).json({ intervention: await getIntervention(req.scope, id) })
}
