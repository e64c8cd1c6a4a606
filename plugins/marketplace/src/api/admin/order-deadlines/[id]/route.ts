import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { adminOf } from "@pasar-santri/opop/api/scope/actor-of"
import { listOrderDeadlines } from "../../../../queries/list-order-deadlines"
import { removeOrderDeadlineWorkflow } from "../../../../workflows/remove-order-deadline"

/** Takes a rule back that has not begun. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  await removeOrderDeadlineWorkflow(req.scope).run({
    input: { id: req.params["id"] ?? "", by: await adminOf(req) },
  })
  res.json({ lines: await listOrderDeadlines(req.scope) })
}
