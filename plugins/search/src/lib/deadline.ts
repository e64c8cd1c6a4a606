import { z } from "@medusajs/framework/zod"

/**
 * How long a visitor waits for a page of search, in milliseconds, whichever
 * engine answers in the end: `SEARCH_DEADLINE_MS`, 800 unless set.
 */
export const searchDeadlineMs = (env = process.env): number =>
  z.coerce
    .number()
    .int()
    .min(50)
    .max(60_000)
    .default(800)
    .parse(env["SEARCH_DEADLINE_MS"] || undefined)
