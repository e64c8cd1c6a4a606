import { z } from "@medusajs/framework/zod"

/**
 * Options of the plugin in medusa-config.ts that this module reads; those of
 * other modules stand beside them.
 */
export const MoneyOptions = z.looseObject({
  /** Signs confirmations; the transfer provider's option of the same name. */
  secret: z.string().min(16).optional(),
  /** Shared with the storefront: opens an order's page to a guest. */
  storefrontSecret: z.string().min(16).optional(),
  /** The first accounts and figures; later the rows count. */
  transfer: z
    .strictObject({
      accounts: z
        .array(
          z.strictObject({
            bank: z.string().min(1),
            number: z.string().min(4).max(30),
            holder: z.string().min(1),
          })
        )
        .max(5)
        .default([]),
      fundHolder: z.string().trim().min(1).optional(),
      hours: z.number().int().min(2).max(48).optional(),
    })
    .optional(),
  /** The fund holder's static QRIS code, whose payments its acquirer reports. */
  qris: z
    .strictObject({
      code: z.string().trim().min(1),
      fundHolder: z.string().trim().min(1),
    })
    .optional(),
})
export type MoneyOptions = z.infer<typeof MoneyOptions>
