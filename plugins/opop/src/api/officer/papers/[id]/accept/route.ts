import type { MedusaResponse } from "@medusajs/framework/http"
import { decidePaperWorkflow } from "../../../../../workflows/decide-paper"
import type { AcceptPaperBody } from "../../../../paper-validators"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"

/** The paper is what it is said to be. */
export const POST = async (
  req: OfficerRequest<AcceptPaperBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await decidePaperWorkflow(req.scope).run({
    input: {
      ...{ id, by: officerOf(req), to: "accepted", reason: null },
      valid_until: req.validatedBody.valid_until,
    },
  })
  res.json({ paper: { id, state: "accepted" } })
}
