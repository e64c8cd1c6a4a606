import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listOfficeApplications } from "../../../queries/list-office-applications"
import type { AdminApplicationsQuery } from "../../application-validators"
import { assigneeOf } from "../../assignee-of"

/** The queue of the whole country or an area, who waited longest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminApplicationsQuery>,
  res: MedusaResponse
) => {
  const { assigned, q, area, ...query } = req.validatedQuery
  const page = await listOfficeApplications(req.scope, {
    ...query,
    ...{ q, territory: area ? [area] : null },
    assigned_to: assigneeOf(assigned, req.auth_context.actor_id),
  })
  res.json({ ...page, limit: query.limit, offset: query.offset })
}
