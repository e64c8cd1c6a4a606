import { z } from "@medusajs/framework/zod"

/** What to do with the search indexes. */
export type SearchOptions = z.output<typeof Options>

const Options = z.strictObject({
  act: z.enum(["status", "rebuild", "audit"]),
  engine: z.enum(["postgres", "meilisearch"]).optional(),
})

/** Reads the script's only argument, JSON. Throws on anything else. */
export const readSearchOptions = (
  args: readonly string[] | undefined
): SearchOptions => Options.parse(JSON.parse(args?.[0] ?? "{}"))
