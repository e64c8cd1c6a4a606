import { z } from "@medusajs/framework/zod"

/** Options of the plugin in medusa-config.ts. */
export const PluginOptions = z
  .object({
    /** Base address of the storefront; left out, nobody is told of changes. */
    storefrontUrl: z.url().optional(),
    /** Signs what is told. Needed with `storefrontUrl`. */
    storefrontSecret: z.string().min(16).optional(),
  })
  .refine(
    ({ storefrontUrl, storefrontSecret }) =>
      !storefrontUrl || Boolean(storefrontSecret),
    { message: "storefrontSecret is needed with storefrontUrl" }
  )
