import type { MedusaResponse } from "@medusajs/framework/http"
import { failRegister } from "../../../../../faults/register"
import { failAccess } from "../../../../../faults/access"
import { makeSecret } from "../../../../../lib/secret"
import { listVisits } from "../../../../../queries/list-visits"
import { recordVisitsWorkflow } from "../../../../../workflows/record-visits"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"
import type { TimelineQuery, VisitBody } from "../../../register-validators"
import { toVisitDto } from "../../../visit-dto"

/** The visits to a pesantren, newest first. */
export const GET = async (
  req: OfficerRequest<unknown, TimelineQuery>,
  res: MedusaResponse
) => {
  const page = req.validatedQuery
  const { visits, count } = await listVisits(req.scope, {
    ...page,
    pesantren_id: req.params["id"] ?? "",
  })
  res.json({ visits: visits.map(toVisitDto), count, ...page })
}

/**
 * Writes a visit down. With a `client_id` it may be sent twice; with `seen` it
 * answers 409 when somebody wrote there meanwhile.
 */
export const POST = async (
  req: OfficerRequest<VisitBody>,
  res: MedusaResponse
) => {
  const { id: pesantren_id = "" } = req.params
  const { client_id = makeSecret(), ...visit } = req.validatedBody
  const { id, name, territory } = req.officer
  const { result } = await recordVisitsWorkflow(req.scope).run({
    input: {
      by: officerOf(req),
      officer: { id, name, territory },
      visits: [{ ...visit, client_id, pesantren_id, is_offline: false }],
    },
  })
  const [made] = result
  if (made?.status === "conflict") throw failRegister("visit_conflict")
  if (made?.status !== "saved") throw refusalOf(made?.code)
  res.status(201).json({ visit: { id: made.id, client_id } })
}

const refusalOf = (code: string | undefined) => {
  if (code === "visit_reused") return failRegister("visit_reused")
  if (code === "date_in_future")
    return failRegister("date_in_future", { field: "visited_at" })
  return failAccess("row_not_found")
}
