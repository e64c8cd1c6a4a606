import { z } from "@medusajs/framework/zod"

/** Options of the provider in medusa-config.ts. Times are milliseconds. */
export const ProviderOptions = z
  .object({
    /** Where the server answers, as `http://127.0.0.1:7700`. */
    host: z.url(),
    /** The master key, or a key that may write; reads get a key of their own. */
    api_key: z.string().min(1),
    /** A request of a read that takes longer is given up. */
    timeout_ms: z.number().int().min(50).max(60_000).default(800),
    /** A request of a write that takes longer is given up. */
    write_timeout_ms: z.number().int().min(50).max(120_000).default(10_000),
    /** How long a write waits until the engine has done its task. */
    task_timeout_ms: z.number().int().min(50).max(600_000).default(60_000),
  })
  .strict()
