import { z } from "@medusajs/framework/zod"

const MILLION = 1_000_000

/** How much to add to the market. */
const BulkOptions = z
  .object({
    products: z.number().int().min(1).max(MILLION),
    pesantren: z.number().int().min(1).max(MILLION).optional(),
  })
  .strict()

export interface BulkOptions {
  products: number
  pesantren: number
}

/** Products a pesantren sells where nobody says how many. */
const PRODUCTS_A_PESANTREN = 40

/** Reads the script's first argument, JSON such as `{"products":1000,"pesantren":25}`. Throws a ZodError. */
export function readBulkOptions(
  args: readonly string[] | undefined
): BulkOptions {
  const given = BulkOptions.parse(JSON.parse(args?.[0] ?? "{}"))
  return {
    products: given.products,
    pesantren:
      given.pesantren ??
      Math.max(1, Math.round(given.products / PRODUCTS_A_PESANTREN)),
  }
}
