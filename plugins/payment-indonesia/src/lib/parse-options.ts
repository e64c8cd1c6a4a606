import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/** Reads options of the configuration; throws an error that lists every fault. */
export function parseOptions<Schema extends z.ZodType>(
  schema: Schema,
  options: unknown,
  /** Such as `the QRIS provider`. */
  what: string
): z.output<Schema> {
  const result = schema.safeParse(options)
  if (result.success) return result.data
  const faults = result.error.issues.map(
    ({ path, message }) => `  ${path.join(".")}: ${message}`
  )
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `The options of ${what} are wrong:\n${faults.join("\n")}`
  )
}
