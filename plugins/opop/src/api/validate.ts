import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { fail } from "../errors"

/**
 * Reads the query of a route of ours into `req.validatedQuery`. Unlike Medusa's
 * own, it answers a stable code and the field at fault (`invalid_request`), and
 * has no `fields` parameter: our routes say what they answer.
 */
export const validateQuery = (schema: z.ZodType<Record<string, unknown>>) =>
  validate(schema, (req) => req.query, "validatedQuery")

/** As {@link validateQuery}, for the body, into `req.validatedBody`. */
export const validateBody = (schema: z.ZodType) =>
  validate(schema, (req) => req.body, "validatedBody")

function validate(
  schema: z.ZodType,
  read: (req: MedusaRequest) => unknown,
  target: "validatedQuery" | "validatedBody"
) {
  return (
    req: MedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction
  ) => {
    const result = schema.safeParse(read(req))
    if (!result.success) {
      next(toFault(result.error))
      return
    }
    Object.assign(req, { [target]: result.data })
    next()
  }
}

function toFault(error: z.ZodError) {
  const [issue] = error.issues
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys : []
  const path = [...(issue?.path ?? []), ...unknown.slice(0, 1)].join(".")
  return fail("invalid_request", {
    field: path || "body",
    detail: issue?.message ?? "?",
  })
}
