import { z } from "@medusajs/framework/zod"
import { AREA_CODE, AREA_LEVELS } from "../../../lib/area"

/** Answers at most this many areas of a search. */
const SEARCH_LIMIT = 20

/** Enough for all districts of the largest province. */
const LIST_LIMIT = 1000

/**
 * `q` searches by name, anywhere below `parent`. Without `q`, areas are listed
 * in code order: those directly below `parent` (provinces without one), or all
 * of a `level` below it.
 */
export const AreasQuery = z
  .object({
    q: z.string().trim().min(1).max(100).optional(),
    level: z.enum(AREA_LEVELS).optional(),
    parent: z.string().regex(AREA_CODE).optional(),
    limit: z.coerce.number().int().min(1).max(LIST_LIMIT).optional(),
  })
  .strict()
  .transform(({ limit, ...query }) => ({
    ...query,
    children_only: query.q === undefined && query.level === undefined,
    limit: limit ?? (query.q === undefined ? LIST_LIMIT : SEARCH_LIMIT),
  }))

export type AreasQuery = z.infer<typeof AreasQuery>
