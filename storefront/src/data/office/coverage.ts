import "server-only"
import { z } from "zod"
import { office } from "./client"

const counts = {
  none: z.number(),
  has_product: z.number(),
  in_training: z.number(),
  sells: z.number(),
  pesantren: z.number(),
  /** Of which something is known: visited, or with a product, or learning. */
  mapped: z.number(),
  visited: z.number(),
  interventions: z.number(),
  /** Whole rupiah. */
  intervention_value: z.number(),
}

const DistrictCoverage = z.object({
  ...counts,
  id: z.string(),
  name: z.string(),
  regency: z.object({ id: z.string(), name: z.string() }),
  last_visit: z.object({ at: z.string(), by: z.string() }).nullable(),
})
/** How far a kecamatan is known. */
export type DistrictCoverage = z.output<typeof DistrictCoverage>

const Coverage = z.object({
  districts: z.array(DistrictCoverage),
  totals: z.object({
    ...counts,
    districts: z.number(),
    /** Kecamatan with a mapped pesantren; with none that is not. */
    districts_mapped: z.number(),
    districts_complete: z.number(),
  }),
})
export type Coverage = z.output<typeof Coverage>

/** How far the territory is mapped; `regency` narrows it, or is empty. */
export const getCoverage = (regency: string) =>
  office.get(Coverage, "/officer/coverage", { regency })
