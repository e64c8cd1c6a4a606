import "server-only"
import { z } from "zod"
import { office, type OfficeCall } from "./client"

const OwnerInvitation = z.object({
  id: z.string(),
  email: z.string().nullable(),
  state: z.enum(["open", "used", "revoked", "expired"]),
  reason: z.string().nullable(),
  /** Whether the owners of now leave when it is taken. */
  removes_owners: z.boolean(),
  /** Nothing is sent until another head has agreed. */
  awaits_confirmation: z.boolean(),
  created_by: z.string().nullable(),
  /** Whether the reader asked for it: then somebody else agrees. */
  is_own: z.boolean(),
  expires_at: z.string(),
})
/** A link by which the office makes a new owner of a shop. */
export type OwnerInvitation = z.output<typeof OwnerInvitation>

const Reply = z.object({ invitations: z.array(OwnerInvitation) })

const pathOf = (pesantrenId: string) =>
  `/officer/pesantren/${pesantrenId}/owner-invitations`

/** The newest of them. */
export const listOwnerInvitations = async (
  pesantrenId: string
): Promise<OwnerInvitation[]> =>
  (await office.get(Reply, pathOf(pesantrenId))).invitations

/** Invites a new owner, by mail. */
export const inviteOwner = (
  pesantrenId: string,
  body: unknown,
  call: OfficeCall
) => office.post(z.unknown(), pathOf(pesantrenId), body, call)

/** Agrees to one that another head asked for: now its link is sent. */
export const confirmOwner = (id: string, call: OfficeCall) =>
  office.post(z.unknown(), `/officer/owner-invitations/${id}/confirm`, {}, call)

/** Withdraws one; its link is worn out at once. */
export const withdrawOwner = (id: string, call: OfficeCall) =>
  office.delete(z.unknown(), `/officer/owner-invitations/${id}`, call)
