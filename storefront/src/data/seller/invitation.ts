import "server-only"
import { z } from "zod"
import { MEMBER_ROLES } from "@/lib/seller-rights"
import { ApiError } from "../api-error"
import { api } from "../client"
import type { Person } from "./auth"

const Invitation = z.object({
  kind: z.enum(["pesantren", "member", "officer"]),
  role: z.enum(MEMBER_ROLES).nullable().catch(null),
  pesantren: z
    .object({ id: z.string(), name: z.string(), slug: z.string() })
    .nullable(),
  /** Whether an officer invites, not somebody of the shop. */
  from_office: z.boolean(),
  email: z.string().nullable(),
  expires_at: z.string(),
})

/** What a link invites to. */
export type Invitation = z.output<typeof Invitation>

const TOKEN = /^[A-Za-z0-9_-]{20,100}$/

/** Whether a piece of an address can be the secret of an invitation. */
export const isInvitationToken = (raw: string): boolean => TOKEN.test(raw)

/** Null when the link is used, withdrawn or out of time. Throws ApiError. */
export async function getInvitation(token: string): Promise<Invitation | null> {
  if (!isInvitationToken(token)) return null
  try {
    const reply = await api.get(
      z.object({ invitation: Invitation }),
      `/store/invitations/${token}`
    )
    return reply.invitation
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

const Joined = z.object({ member: z.object({ pesantren_id: z.string() }) })

/**
 * Makes the person of a token a member of the shop that the link invites to;
 * answers the pesantren's id. Throws ApiError, `invitation_invalid`,
 * `invitation_for_another`, `member_exists`.
 */
export async function acceptInvitation(
  token: string,
  { name, phone, secret }: Person & { secret: string }
): Promise<string> {
  const body = { name, phone: phone || null, token: secret }
  const path = "/seller/invitations/accept"
  return (await api.post(Joined, path, body, { token })).member.pesantren_id
}
