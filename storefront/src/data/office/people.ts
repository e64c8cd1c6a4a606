import "server-only"
import { z } from "zod"
import { OFFICER_ROLES, type OfficerRole } from "@/lib/office-rights"
import { office, type OfficeCall } from "./client"

const ListedOfficer = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  grants: z.array(
    z.object({
      id: z.string(),
      role: z.enum(OFFICER_ROLES),
      area_code: z.string(),
      area: z.string(),
    })
  ),
})

/** An officer, with what holds in the reader's territory. */
export type ListedOfficer = z.output<typeof ListedOfficer>

const Officers = z.object({
  officers: z.array(ListedOfficer),
  count: z.number(),
})

export const OFFICERS_PER_PAGE = 50

/** Officers of the head's territory, by name. Throws ApiError, 403 for others. */
export const listOfficers = ({
  q,
  role,
  page,
}: Readonly<{ q: string; role: OfficerRole | null; page: number }>) =>
  office.get(Officers, "/officer/officers", {
    q,
    role,
    limit: OFFICERS_PER_PAGE,
    offset: (page - 1) * OFFICERS_PER_PAGE,
  })

/** An invitation as those who make them see it. */
export const ListedInvitation = z.object({
  id: z.string(),
  role: z.string().nullable(),
  area: z.string().nullable(),
  email: z.string().nullable(),
  state: z.enum(["open", "used", "revoked", "expired"]),
  /** ISO times. */
  expires_at: z.string(),
  created_at: z.string(),
})
export type ListedInvitation = z.output<typeof ListedInvitation>

/** The newest invitations of officers to the head's territory. */
export const listOfficerInvitations = async () => {
  const schema = z.object({ invitations: z.array(ListedInvitation) })
  return (await office.get(schema, "/officer/officers/invitations")).invitations
}

/** An invitation just made: the only time that its secret can be read. */
export const MadeInvitation = z.object({
  invitation: ListedInvitation,
  token: z.string(),
})

/** Invites an officer. Throws ApiError (`role_not_yours_to_give` …). */
export const inviteOfficer = (
  body: Readonly<{
    role: OfficerRole
    area_code: string
    email: string | null
  }>,
  call: OfficeCall
) => office.post(MadeInvitation, "/officer/officers/invitations", body, call)

/** Withdraws an invitation; its link is worn out at once. */
export const withdrawOfficerInvitation = (id: string, call: OfficeCall) =>
  office.delete(z.unknown(), `/officer/officers/invitations/${id}`, call)

/** Takes a role back, at once. Throws ApiError (`own_grant` …). */
export const revokeGrant = (id: string, call: OfficeCall) =>
  office.delete(z.unknown(), `/officer/grants/${id}`, call)
