import { z } from "@medusajs/framework/zod"
import { fail } from "../errors"

/**
 * Reads what a request brought. Throws unknown_parameter or invalid_request,
 * with the first field that is wrong, or `whole` where none is to blame.
 */
export function parseInput<T extends z.ZodType>(
  schema: T,
  input: unknown,
  whole: "query" | "body"
): z.output<T> {
  const result = schema.safeParse(input ?? {})
  if (result.success) {
    return result.data
  }
  const issue = result.error.issues[0]
  if (issue?.code === "unrecognized_keys") {
    throw fail("unknown_parameter", { field: issue.keys[0] ?? "" })
  }
  throw fail("invalid_request", { field: String(issue?.path[0] ?? whole) })
}
