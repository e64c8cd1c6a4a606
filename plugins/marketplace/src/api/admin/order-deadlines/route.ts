import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { adminOf } from "@pasar-santri/opop/api/scope/actor-of"
import { startOfDay } from "@pasar-santri/opop/lib/day"
import { listOrderDeadlines } from "../../../queries/list-order-deadlines"
import { addOrderDeadlineWorkflow } from "../../../workflows/add-order-deadline"
import type { NewDeadlineBody } from "../../time-validators"

/** How long what may take: what holds, and what will. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  res.json({ lines: await listOrderDeadlines(req.scope) })
}

/** A new rule from a day to come. Throws what the workflow throws. */
export const POST = async (
  req: AuthenticatedMedusaRequest<NewDeadlineBody>,
  res: MedusaResponse
) => {
  const { valid_from, ...rule } = req.validatedBody
  await addOrderDeadlineWorkflow(req.scope).run({
    input: {
      by: await adminOf(req),
      rule: { ...rule, valid_from: startOfDay(valid_from).toISOString() },
    },
  })
  res.status(201).json({ lines: await listOrderDeadlines(req.scope) })
}
