import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { FundHolder } from "./lib/fund-holder"
import { parseOptions } from "./lib/parse-options"

const NAME = "@pasar-santri/payment-indonesia"

const Settings = z.object({
  /** Signs confirmations and remittances; the providers have the same. */
  secret: z.string().min(16).optional(),
  /** Who holds buyers' money: each way of paying names them. */
  fundHolder: FundHolder.optional(),
  /** Providers that are registered but have no account or code to pay to. */
  unready: z.array(z.string()).default([]),
})

export type PaymentSettings = z.infer<typeof Settings>

/**
 * The options of this plugin in the backend's configuration. Throws an error
 * that names what is wrong with them.
 */
export function settingsOf(container: MedusaContainer): PaymentSettings {
  const { plugins } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const plugin = plugins.find(
    (entry) => typeof entry === "object" && entry.resolve === NAME
  )
  const options = typeof plugin === "object" ? plugin.options : undefined
  return parseOptions(Settings, options ?? {}, NAME)
}
