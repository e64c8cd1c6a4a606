import { z } from "@medusajs/framework/zod"
import { AREA_ID } from "../../../lib/area-id"

const AREAS_PER_PAGE = 20

/** Which places of couriers are listed; all of them, unless it says more. */
export const CourierAreasQuery = z
  .object({
    q: z.string().trim().max(100).optional(),
    unsure: z.stringbool().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(AREAS_PER_PAGE),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  })
  .strict()
export type CourierAreasQuery = z.output<typeof CourierAreasQuery>

/** The right id: the one that stands confirms it. */
export const CheckedArea = z
  .object({ external_id: z.string().trim().regex(AREA_ID) })
  .strict()
export type CheckedArea = z.output<typeof CheckedArea>
