import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/**
 * Where mails go: to an SMTP server when there is one, else as `.eml` files
 * into a folder, which is made when it is missing.
 */
const MailOptions = z.object({
  from: z.string().min(3),
  dir: z.string().min(1),
  /** As `smtps://user:password@host:465`. */
  smtpUrl: z
    .string()
    .regex(/^smtps?:\/\//)
    .optional(),
})

export type MailOptions = z.infer<typeof MailOptions>

/** Reads the options; throws an error that lists every fault. */
export function parseMailOptions(options: unknown): MailOptions {
  const result = MailOptions.safeParse(options)
  if (result.success) return result.data
  const faults = result.error.issues.map(
    ({ path, message }) => `  ${path.join(".")}: ${message}`
  )
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,

    `The options of the mail provider are wrong:\n${faults.join("\n")}`
  )
}
