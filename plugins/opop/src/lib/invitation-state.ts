export type InvitationState = "open" | "used" | "revoked" | "expired"

/** What has become of an invitation by a time (ms since 1970). */
export function invitationState(
  invitation: {
    used_at: Date | null
    revoked_at: Date | null
    expires_at: Date
  },
  now: number
): InvitationState {
  if (invitation.used_at) return "used"
  if (invitation.revoked_at) return "revoked"
  return invitation.expires_at.getTime() > now ? "open" : "expired"
}
