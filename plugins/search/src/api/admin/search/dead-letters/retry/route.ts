import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workersOf } from "../../../../../sync/workers"
import { retryDeadMarksWorkflow } from "../../../../../workflows/retry-dead-marks"
import { readRetryBody } from "../../validators"

/** Lets what was laid aside be tried again, at once. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const input = readRetryBody(req.body)
  const { result: retried } = await retryDeadMarksWorkflow(req.scope).run({
    input,
  })
  workersOf(req.scope).sync.wake()
  res.json({ retried })
}
