import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const NAME = "@pasar-santri/marketplace"

const Contact = z
  .object({ email: z.string().optional(), phone: z.string().optional() })
  .strict()

const Settings = z
  .object({
    /** Shared with the storefront and the mails: signs the key of an order's link. */
    storefrontSecret: z.string().min(16),
    /**
     * The area whose finance officers keep the accounts that buyers pay to
     * (docs/decisions/0018). Left out: nobody acts on money.
     */
    fundArea: z
      .string()
      .regex(/^\d{2}(\.\d{2}){0,2}$/)
      .optional(),
    /** Who runs the marketplace, as invoices name them. */
    operator: z
      .object({ name: z.string().min(1), address: z.string().default("") })
      .strict()
      .default({ name: "pengelola Pasar Santri", address: "" }),
    /** Who holds buyers' money (D15); null: invoices name the operator. */
    fundHolder: z.string().min(1).nullable().default(null),
    /** Where buyers complain to the operator. */
    complaint: Contact.default({}),
    /** The consumer service of the Ministry of Trade (Permendag 31/2023). */
    consumerService: Contact.default({}),
    /** Medusa adds where its modules keep their rows. */
    database: z.unknown(),
  })
  .strict()
export type Settings = z.infer<typeof Settings>

/** The options of this plugin in the backend's configuration. Throws what is wrong with them. */
export function settingsOf(container: MedusaContainer): Settings {
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
