import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

const NAME = "@pasar-santri/notification-mail"

const Settings = z
  .object({
    storefrontUrl: z.string().url(),
    storefrontSecret: z.string().min(16),
    /** Where people reach the operator, when no office has named a contact. */
    complaint: z
      .object({ email: z.string().optional(), phone: z.string().optional() })
      .strict()
      .default({}),
    /** How long it is known that a mail was sent; its content is not kept. */
    keepDays: z.number().int().min(7).default(90),
    /** Mails say that nothing is real. */
    demo: z.boolean().default(false),
    /** Medusa adds where its modules keep their rows. */
    database: z.unknown(),
  })
  .strict()

export type MailSettings = z.infer<typeof Settings>

/**
 * The options of this plugin in the backend's configuration. Throws an error
 * that names what is wrong with them.
 */
export function settingsOf(container: MedusaContainer): MailSettings {
  const { plugins } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const plugin = plugins.find(
    (entry) => typeof entry === "object" && entry.resolve === NAME
  )
  const options = typeof plugin === "object" ? plugin.options : undefined
  const result = Settings.safeParse(options)
  if (result.success) return result.data
  const faults = result.error.issues.map(
    ({ path, message }) => `  ${path.join(".")}: ${message}`
  )
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `The options of ${NAME} are wrong:\n${faults.join("\n")}`
  )
}
