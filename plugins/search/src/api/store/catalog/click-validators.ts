import { z } from "@medusajs/framework/zod"
import { fail } from "../../../errors"

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

const Click = z.strictObject({
  search_id: id,
  product_id: id,
  /** From 1, over all pages. */
  position: z.number().int().min(1).max(1000),
})

/** Reads a click; throws invalid_request or unknown_parameter. */
export function readClick(body: unknown): z.output<typeof Click> {
  const { data, error } = Click.safeParse(body ?? {})
  if (data) {
    return data
  }
  const issue = error.issues[0]
  if (issue?.code === "unrecognized_keys") {
    throw fail("unknown_parameter", { field: issue.keys[0] ?? "" })
  }
  throw fail("invalid_request", { field: String(issue?.path[0] ?? "body") })
}
