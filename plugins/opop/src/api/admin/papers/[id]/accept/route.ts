import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { decidePaperWorkflow } from "../../../../../workflows/decide-paper"
import type { AcceptPaperBody } from "../../../../paper-validators"
import { adminOf } from "../../../../scope/actor-of"

/** The paper is what it is said to be. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AcceptPaperBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await decidePaperWorkflow(req.scope).run({
    input: {
      ...{ id, by: await adminOf(req), to: "accepted", reason: null },
      valid_until: req.validatedBody.valid_until,
    },
  })
  res.json({ paper: { id, state: "accepted" } })
}
