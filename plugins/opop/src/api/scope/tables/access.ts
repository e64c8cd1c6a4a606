import { AcceptInvitationBody, PersonBody } from "../../people-validators"
import type { ScopeTable } from "../types"

/** Who is logged in, and how one becomes a seller or an officer. */
export const accessScope: ScopeTable = {
  officer: [
    { method: "GET", path: "/officer/me", roles: "any" },
    {
      method: "POST",
      path: "/officer/invitations/accept",
      roles: "new",
      body: AcceptInvitationBody,
    },
  ],
  seller: [
    { method: "GET", path: "/seller/me", roles: "person" },
    { method: "POST", path: "/seller/me", roles: "new", body: PersonBody },
    {
      method: "POST",
      path: "/seller/invitations/accept",
      roles: "new",
      body: AcceptInvitationBody,
    },
  ],
  owners: {},
}
