import { z } from "@medusajs/framework/zod"

/** Options of the provider in medusa-config.ts. */
export const ProviderOptions = z
  .object({
    /** A search that takes longer is ended. Milliseconds. */
    statement_timeout_ms: z.number().int().min(50).max(60_000).default(1500),
    /** Searches at the same time; more wait. Keep it below the pool's size. */
    max_reads: z.number().int().min(1).max(100).default(8),
  })
  .strict()
