import type { MedusaResponse } from "@medusajs/framework/http"
import { closePaperTaskWorkflow } from "../../../../../workflows/close-paper-task"
import type { ClosePaperTaskBody } from "../../../../paper-validators"
import { officerOf } from "../../../../scope/actor-of"
import type { OfficerRequest } from "../../../../scope/types"

/** The lapsed paper was seen to. */
export const POST = async (
  req: OfficerRequest<ClosePaperTaskBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await closePaperTaskWorkflow(req.scope).run({
    input: { id, by: officerOf(req), note: req.validatedBody.note },
  })
  res.json({ task: { id, state: "closed" } })
}
