import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { adminOf } from "@pasar-santri/opop/api/scope/actor-of"
import { decideBreakWorkflow } from "../../../../../workflows/decide-break"

/** Lets the reconciler try again what was given to a person. */
export const POST = async (
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse
) => {
  const { result } = await decideBreakWorkflow(req.scope).run({
    input: {
      ...{ id: req.params["id"] ?? "", by: await adminOf(req) },
      ...{ to: "open", note: null },
    },
  })
  res.json({ break: result })
}
