import { z } from "@medusajs/framework/zod"

const name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[\w.-]+$/)
  .optional()

/** An ISO day or time; a day is the first moment of it in Jakarta. */
const moment = z
  .union([
    z.iso.date().transform((day) => new Date(`${day}T00:00:00+07:00`)),
    z.iso.datetime({ offset: true }).transform((time) => new Date(time)),
  ])
  .optional()

const DAY_MS = 86_400_000

export const AuditQuery = z
  .object({
    entity: name,
    entity_id: name,
    case_id: name,
    pesantren_id: name,
    actor: z.string().trim().min(1).max(100).optional(),
    action: name,
    from: moment,
    /** A day is meant to its end. */
    to: z
      .union([
        z.iso
          .date()
          .transform(
            (day) => new Date(Date.parse(`${day}T00:00:00+07:00`) + DAY_MS)
          ),
        z.iso.datetime({ offset: true }).transform((time) => new Date(time)),
      ])
      .optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    offset: z.coerce.number().int().min(0).max(10_000).default(0),
  })
  .strict()
export type AuditQuery = z.infer<typeof AuditQuery>
