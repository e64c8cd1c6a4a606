import type { z } from "@medusajs/framework/zod"
import { Refusal } from "./refusal.ts"

/**
 * Reads a body by its schema. What is unknown is refused as `bad_request`, a
 * wrong value by the code of its field: `invalid_<of>_<field>`, a required one
 * that is not there by `missing_<of>_<field>`.
 */
export function parseBody<T extends z.ZodTypeAny>(
  schema: T,
  body: unknown,
  of: string
): z.output<T> {
  const read = schema.safeParse(body)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const path = issue?.path.join(".") ?? ""
  const field = String(issue?.path[0] ?? "")
  const message = `Invalid value at \`.${path}\`: ${issue?.message}`
  if (issue?.code === "unrecognized_keys" && issue.path.length === 0) {
    throw new Refusal(400, "bad_request", `Unknown field: ${issue.message}`)
  }
  if (!field) throw new Refusal(400, "bad_request", message)
  const isMissing =
    typeof body === "object" && body !== null && !Object.hasOwn(body, field)
  const code = `${isMissing ? "missing" : "invalid"}_${of}_${snake(field)}`
  throw new Refusal(400, code, message)
}

const snake = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
