import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { adminOf } from "@pasar-santri/opop/api/scope/actor-of"
import { decideBreakWorkflow } from "../../../../../workflows/decide-break"
import type { CloseBreakBody } from "../../../../break-validators"

/** Closes what was read, or settled by hand, with what was found out. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CloseBreakBody>,
  res: MedusaResponse
) => {
  const { result } = await decideBreakWorkflow(req.scope).run({
    input: {
      ...{ id: req.params["id"] ?? "", by: await adminOf(req) },
      ...{ to: "closed", note: req.validatedBody.note },
    },
  })
  res.json({ break: result })
}
