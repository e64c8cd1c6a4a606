import type { MedusaResponse } from "@medusajs/framework/http"
import { decidePaperWorkflow } from "../../../../../workflows/decide-paper"
import type { RefusePaperBody } from "../../../../paper-validators"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"

/** The paper cannot be taken, for a reason that its owner is told. */
export const POST = async (
  req: OfficerRequest<RefusePaperBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  const { reason } = req.validatedBody
  await decidePaperWorkflow(req.scope).run({
    input: {
      ...{ id, by: officerOf(req), to: "refused", reason },
      valid_until: null,
    },
  })
  res.json({ paper: { id, state: "refused" } })
}
