import type { MedusaResponse } from "@medusajs/framework/http"
import { listOfficeApplications } from "../../../queries/list-office-applications"
import type { ApplicationsQuery } from "../../application-validators"
import { assigneeOf } from "../../assignee-of"
import type { OfficerRequest } from "../../scope/types"

/** The queue of the officer's territory, who waited longest first. */
export const GET = async (
  req: OfficerRequest<unknown, ApplicationsQuery>,
  res: MedusaResponse
) => {
  const { assigned, q, ...query } = req.validatedQuery
  const page = await listOfficeApplications(req.scope, {
    ...query,
    ...{ q, territory: req.officer.territory },
    assigned_to: assigneeOf(assigned, req.officer.id),
  })
  res.json({ ...page, limit: query.limit, offset: query.offset })
}
