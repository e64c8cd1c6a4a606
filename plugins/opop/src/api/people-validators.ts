import { z } from "@medusajs/framework/zod"
import { AREA_CODE } from "../lib/area"
import { readPhone } from "../lib/numbers"
import { MEMBER_ROLES, OFFICER_ROLES } from "../lib/roles"

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

/** Lower case, as logins are kept; null: whoever has the link. */
export const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .nullish()
  .transform((value) => value || null)
  .pipe(z.email().nullable())

export const InviteMemberBody = z
  .object({ role: z.enum(MEMBER_ROLES), email: emailField })
  .strict()
export type InviteMemberBody = z.infer<typeof InviteMemberBody>

export const MemberRoleBody = z.object({ role: z.enum(MEMBER_ROLES) }).strict()
export type MemberRoleBody = z.infer<typeof MemberRoleBody>

export const InviteOfficerBody = z
  .object({
    role: z.enum(OFFICER_ROLES),
    area_code: z.string().regex(AREA_CODE),
    email: emailField,
  })
  .strict()
export type InviteOfficerBody = z.infer<typeof InviteOfficerBody>

export const GrantBody = z
  .object({
    role: z.enum(OFFICER_ROLES),
    area_code: z.string().regex(AREA_CODE),
  })
  .strict()
export type GrantBody = z.infer<typeof GrantBody>

export const OfficersQuery = z
  .object({
    q: z.string().trim().min(1).max(100).optional(),
    role: z.enum(OFFICER_ROLES).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    offset: z.coerce.number().int().min(0).max(10_000).default(0),
  })
  .strict()
export type OfficersQuery = z.infer<typeof OfficersQuery>
