import { z } from "@medusajs/framework/zod"

/** Days of Jakarta, both of them days of the holiday. */
export const HolidayBody = z
  .object({
    from: z.iso.date(),
    until: z.iso.date(),
    note: z
      .string()
      .trim()
      .max(200)
      .transform((value) => value || null)
      .nullable()
      .default(null),
  })
  .strict()
export type HolidayBody = z.output<typeof HolidayBody>
