import "server-only"
import { z } from "zod"
import { office, type OfficeCall } from "./client"

const Invitation = z.object({
  id: z.string(),
  email: z.string().nullable(),
  state: z.enum(["open", "used", "revoked", "expired"]),
  created_by: z.string().nullable(),
  /** ISO times. */
  created_at: z.string(),
  expires_at: z.string(),
})
/** A link that invites a pesantren to its shop. */
export type PesantrenInvitation = z.output<typeof Invitation>

/** The newest links to the shop of a pesantren. */
export const listPesantrenInvitations = async (
  pesantrenId: string
): Promise<PesantrenInvitation[]> => {
  const schema = z.object({ invitations: z.array(Invitation) })
  const query = { pesantren_id: pesantrenId, limit: 10 }
  return (await office.get(schema, "/officer/invitations", query)).invitations
}

/** Makes a link to the shop of a pesantren; its token is told this once. */
export const invitePesantren = (
  id: string,
  email: string | null,
  call: OfficeCall
) =>
  office.post(
    z.object({
      invitation: Invitation.extend({
        pesantren: z.object({ name: z.string() }),
      }),
      token: z.string(),
    }),
    `/officer/pesantren/${id}/invitations`,
    { email },
    call
  )

/** Withdraws a link; it is worn out at once. */
export const withdrawPesantrenInvitation = (id: string, call: OfficeCall) =>
  office.delete(z.unknown(), `/officer/invitations/${id}`, call)
