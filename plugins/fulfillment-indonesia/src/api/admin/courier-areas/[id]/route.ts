import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listCourierAreas } from "../../../../queries/list-courier-areas"
import { checkCourierAreaWorkflow } from "../../../../workflows/check-courier-area"
import type { CheckedArea } from "../validators"

/** Confirms a place of a courier, or names the right one. Throws what the workflow throws. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CheckedArea>,
  res: MedusaResponse
) => {
  const { result: id } = await checkCourierAreaWorkflow(req.scope).run({
    input: {
      ...{ id: req.params["id"] ?? "", by: req.auth_context.actor_id },
      external_id: req.validatedBody.external_id,
    },
  })
  const { areas } = await listCourierAreas(req.scope, {
    ...{ id, limit: 1, offset: 0 },
  })
  res.json({ area: areas[0] })
}
