import "server-only"
import { z } from "zod"
import { MEMBER_ROLES, type MemberRole } from "@/lib/seller-rights"
import { api } from "../client"
import { asShop } from "./call"

const Member = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  role: z.enum(MEMBER_ROLES),
  joined_at: z.string(),
  is_you: z.boolean(),
})

/** Somebody who works in the shop. */
export type Member = z.output<typeof Member>

const Invited = z.object({
  id: z.string(),
  role: z.enum(MEMBER_ROLES).nullable().catch(null),
  email: z.string().nullable(),
  state: z.enum(["open", "used", "revoked", "expired"]),
  expires_at: z.string(),
})

/** An invitation to the shop; its secret is shown once, when it is made. */
export type Invited = z.output<typeof Invited>

/** The people of the shop, owners first. Throws ApiError. */
export const listMembers = async (): Promise<Member[]> =>
  (
    await api.get(
      z.object({ members: z.array(Member) }),
      "/seller/members",
      await asShop()
    )
  ).members

/** The invitations that can still be taken, newest first. Throws ApiError. */
export const listOpenInvitations = async (): Promise<Invited[]> => {
  const { invitations } = await api.get(
    z.object({ invitations: z.array(Invited) }),
    "/seller/invitations",
    await asShop()
  )
  return invitations.filter(({ state }) => state === "open")
}

/** Invites somebody; answers the secret of the link. Throws ApiError. */
export const inviteMember = async (
  body: Readonly<{ role: MemberRole; email: string | null }>
): Promise<{ token: string; expiresAt: string }> => {
  const { token, invitation } = await api.post(
    z.object({ token: z.string(), invitation: Invited }),
    "/seller/members/invitations",
    body,
    await asShop()
  )
  return { token, expiresAt: invitation.expires_at }
}

/** Gives a member another role, at once. Throws ApiError, `last_owner`. */
export const changeRole = async (
  id: string,
  role: MemberRole
): Promise<void> => {
  const path = `/seller/members/${id}/role`
  await api.post(z.unknown(), path, { role }, await asShop())
}

/** Takes a person out of the shop, at once. Throws ApiError, `last_owner`. */
export const removeMember = async (id: string): Promise<void> => {
  await api.delete(z.unknown(), `/seller/members/${id}`, await asShop())
}

/** Withdraws an invitation. Throws ApiError. */
export const revokeInvitation = async (id: string): Promise<void> => {
  await api.delete(z.unknown(), `/seller/invitations/${id}`, await asShop())
}
