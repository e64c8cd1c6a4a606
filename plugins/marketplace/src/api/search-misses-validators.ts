import { z } from "@medusajs/framework/zod"
import type { OfficerRole } from "@pasar-santri/opop/lib/roles"

/** Of the office, those who help makers find what buyers want, and who watch. */
export const MISSES_READERS: readonly OfficerRole[] = [
  "mentor",
  "verifier",
  "head",
  "auditor",
  "province",
]

/** A week as ISO 8601 names it; the present one where none is named. */
export const SearchMissesQuery = z
  .object({ week: z.string().max(20).optional() })
  .strict()
export type SearchMissesQuery = z.infer<typeof SearchMissesQuery>
