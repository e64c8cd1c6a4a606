import { z } from "@medusajs/framework/zod"
import { emailField } from "../people-validators"
import { paging } from "./register-validators"

export const InvitePesantrenBody = z.object({ email: emailField }).strict()
export type InvitePesantrenBody = z.infer<typeof InvitePesantrenBody>

export const InviteOwnerBody = z
  .object({
    email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
    reason: z.string().trim().min(5).max(1000),
    /** Whether the owners of now leave when it is taken. */
    removes_owners: z.boolean(),
  })
  .strict()
export type InviteOwnerBody = z.infer<typeof InviteOwnerBody>

export const InvitationsQuery = z
  .object({
    pesantren_id: z.string().max(64).optional(),
    state: z.enum(["open", "used", "revoked", "expired"]).optional(),
    ...paging(100, 50),
  })
  .strict()
export type InvitationsQuery = z.infer<typeof InvitationsQuery>
