import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { failMoney } from "../faults/money"

/**
 * Reads the body of a route of ours into `req.validatedBody`; answers
 * `invalid_request` with the field at fault.
 */
export const validateBody =
  (schema: z.ZodType) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const result = schema.safeParse(req.body)
    if (result.success) {
      Object.assign(req, { validatedBody: result.data })
      next()
      return
    }
    const [issue] = result.error.issues
    const unknown = issue?.code === "unrecognized_keys" ? issue.keys : []
    const path = [...(issue?.path ?? []), ...unknown.slice(0, 1)].join(".")
    next(
      failMoney("invalid_request", {
        field: path || "body",
        detail: issue?.message ?? "?",
      })
    )
  }
