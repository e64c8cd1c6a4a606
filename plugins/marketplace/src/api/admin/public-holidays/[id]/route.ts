import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { adminOf } from "@pasar-santri/opop/api/scope/actor-of"
import { listPublicHolidays } from "../../../../queries/list-public-holidays"
import { removePublicHolidayWorkflow } from "../../../../workflows/remove-public-holiday"

/** Takes a holiday back that is still to come. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  await removePublicHolidayWorkflow(req.scope).run({
    input: { id: req.params["id"] ?? "", by: await adminOf(req) },
  })
  res.json({ holidays: await listPublicHolidays(req.scope) })
}
