import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { adminOf } from "@pasar-santri/opop/api/scope/actor-of"
import { listPublicHolidays } from "../../../queries/list-public-holidays"
import { addPublicHolidayWorkflow } from "../../../workflows/add-public-holiday"
import type { NewHolidayBody } from "../../time-validators"

/** Days on which nobody has to pack. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  res.json({ holidays: await listPublicHolidays(req.scope) })
}

/** One more such day, from tomorrow on. Throws what the workflow throws. */
export const POST = async (
  req: AuthenticatedMedusaRequest<NewHolidayBody>,
  res: MedusaResponse
) => {
  await addPublicHolidayWorkflow(req.scope).run({
    input: { by: await adminOf(req), holiday: req.validatedBody },
  })
  res.status(201).json({ holidays: await listPublicHolidays(req.scope) })
}
