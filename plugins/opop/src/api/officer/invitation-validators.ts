import { z } from "@medusajs/framework/zod"
import { emailField } from "../people-validators"
import { paging } from "./register-validators"

export const InvitePesantrenBody = z.object({ email: emailField }).strict()
export type InvitePesantrenBody = z.infer<typeof InvitePesantrenBody>

export const InvitationsQuery = z
  .object({
    pesantren_id: z.string().max(64).optional(),
    state: z.enum(["open", "used", "revoked", "expired"]).optional(),
    ...paging(100, 50),
  })
  .strict()
export type InvitationsQuery = z.infer<typeof InvitationsQuery>
