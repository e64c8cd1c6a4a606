import { z } from "@medusajs/framework/zod"

/** Forms send lines with two characters; the story is kept with one. */
const lines = z
  .string()
  .transform((value) => value.replace(/\r\n?/g, "\n").trim())

/**
 * What an owner changes at once. The story was asked for when the shop was
 * approved, so it cannot be emptied; an empty name is the pesantren's own.
 */
export const ShopProfileBody = z
  .object({
    /** As it was read: an ISO time. */
    version: z.iso.datetime(),
    name: z
      .string()
      .trim()
      .max(120)
      .transform((value) => value || null)
      .nullable()
      .optional(),
    story: lines.pipe(z.string().min(1).max(5000)).optional(),
    story_en: lines
      .pipe(z.string().max(5000))
      .transform((value) => value || null)
      .nullable()
      .optional(),
  })
  .strict()
export type ShopProfileBody = z.output<typeof ShopProfileBody>
