import { z } from "zod"
import { toTrackingNumber } from "./tracking-number"

const tracking = z.string().transform((typed, context) => {
  const number = toTrackingNumber(typed)
  if (number !== null) return number
  context.addIssue({ code: "custom", message: "tracking_invalid" })
  return z.NEVER
})

/** With whom a parcel goes, and its number there. */
export const sendingFields = {
  courier: z
    .string({ error: "courier_missing" })
    .regex(/^[a-z_]{1,40}$/, "courier_missing"),
  tracking_number: tracking,
}
