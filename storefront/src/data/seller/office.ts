import { z } from "zod"

export const OfficeContact = z.object({
  name: z.string(),
  /** As `+62…`. */
  phone: z.string().nullable(),
  email: z.string().nullable(),
})

/** Whom to ask at the office of an area. */
export type OfficeContact = z.output<typeof OfficeContact>
