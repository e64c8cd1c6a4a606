import { z } from "@medusajs/framework/zod"

const code = (form: RegExp) => z.string().regex(form).optional()

/** Filters and page of the list of pesantren. */
export const PesantrenListQuery = z
  .object({
    q: z.string().trim().min(1).max(100).optional(),
    province: code(/^\d{2}$/),
    regency: code(/^\d{2}\.\d{2}$/),
    district: code(/^\d{2}\.\d{2}\.\d{2}$/),
    page: z.coerce.number().int().min(1).max(1000).default(1),
    per_page: z.coerce.number().int().min(1).max(100).default(24),
  })
  .strict()

export type PesantrenListQuery = z.infer<typeof PesantrenListQuery>

export const NoQuery = z.object({}).strict()
