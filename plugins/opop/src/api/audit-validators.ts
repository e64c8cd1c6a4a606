import { z } from "@medusajs/framework/zod"
import { AREA_CODE } from "../lib/area"

const name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[\w.-]+$/)
  .optional()

const DAY_MS = 86_400_000

/**
 * A moment: an ISO time, or a day in Jakarta, of which the moment is so many
 * days after its beginning.
 */
const moment = ({ days }: { days: number }) =>
  z
    .union([
      z.iso
        .date()
        .transform(
          (day) => new Date(Date.parse(`${day}T00:00:00+07:00`) + days * DAY_MS)
        ),
      z.iso.datetime({ offset: true }).transform((time) => new Date(time)),
    ])
    .optional()

export const AuditQuery = z
  .object({
    entity: name,
    entity_id: name,
    case_id: name,
    pesantren_id: name,
    actor: z.string().trim().min(1).max(100).optional(),
    action: name,
    from: moment({ days: 0 }),
    /** A day is meant to its end. */
    to: moment({ days: 1 }),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    offset: z.coerce.number().int().min(0).max(10_000).default(0),
  })
  .strict()
export type AuditQuery = z.infer<typeof AuditQuery>

/** An administrator reads all of it, or what was done in one area. */
export const AdminAuditQuery = AuditQuery.extend({
  area: z.string().regex(AREA_CODE).optional(),
}).strict()
export type AdminAuditQuery = z.infer<typeof AdminAuditQuery>
