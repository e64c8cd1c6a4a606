import { z } from "@medusajs/framework/zod"
import { readPhone } from "../lib/numbers"

/** A phone number as people type it, as `+62…`; null when empty. */
export const phoneField = z
  .string()
  .trim()
  .max(40)
  .nullish()
  .transform((value, ctx) => {
    if (!value) return null
    const read = readPhone(value)
    if (read) return read
    ctx.addIssue({ code: "custom", message: "must be a phone number" })
    return z.NEVER
  })

const person = { name: z.string().trim().min(2).max(100), phone: phoneField }

export const PersonBody = z.object(person).strict()
export type PersonBody = z.infer<typeof PersonBody>

export const AcceptInvitationBody = z
  .object({ ...person, token: z.string().min(20).max(100) })
  .strict()
export type AcceptInvitationBody = z.infer<typeof AcceptInvitationBody>
