import { MEMBER_ROLES } from "../../../lib/roles"
import {
  findGrantOwner,
  findMemberOwner,
  findOfficerInvitationOwner,
  findShopInvitationOwner,
} from "../../../queries/find-people-owners"
import { AuditQuery } from "../../audit-validators"
import {
  AcceptInvitationBody,
  InviteMemberBody,
  InviteOfficerBody,
  MemberRoleBody,
  OfficersQuery,
  PersonBody,
} from "../../people-validators"
import type { ScopeTable } from "../types"

const OWNER = ["owner"] as const
const HEAD = ["head"] as const
/** Who reads the log (DOMAIN.md 1). */
const LOG_READERS = ["verifier", "head", "finance", "auditor"] as const

/**
 * Who is logged in, how one becomes a seller or an officer, the people of a
 * shop and of the office, and the log of what they did.
 */
export const accessScope: ScopeTable = {
  officer: [
    { method: "GET", path: "/officer/me", roles: "any" },
    {
      method: "POST",
      path: "/officer/invitations/accept",
      roles: "new",
      body: AcceptInvitationBody,
    },
    {
      method: "GET",
      path: "/officer/officers",
      roles: HEAD,
      query: OfficersQuery,
    },
    { method: "GET", path: "/officer/officers/invitations", roles: HEAD },
    {
      method: "POST",
      path: "/officer/officers/invitations",
      roles: HEAD,
      body: InviteOfficerBody,
    },
    {
      method: "DELETE",
      path: "/officer/officers/invitations/:id",
      roles: HEAD,
      owner: { entity: "officer_invitation", param: "id" },
    },
    {
      method: "DELETE",
      path: "/officer/grants/:id",
      roles: HEAD,
      owner: { entity: "officer_grant", param: "id" },
    },
    {
      method: "GET",
      path: "/officer/audit",
      roles: LOG_READERS,
      query: AuditQuery,
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
    { method: "GET", path: "/seller/members", roles: MEMBER_ROLES },
    {
      method: "POST",
      path: "/seller/members/invitations",
      roles: OWNER,
      body: InviteMemberBody,
    },
    {
      method: "POST",
      path: "/seller/members/:id/role",
      roles: OWNER,
      owner: { entity: "shop_member", param: "id" },
      body: MemberRoleBody,
    },
    {
      method: "DELETE",
      path: "/seller/members/:id",
      roles: OWNER,
      owner: { entity: "shop_member", param: "id" },
    },
    { method: "GET", path: "/seller/invitations", roles: OWNER },
    {
      method: "DELETE",
      path: "/seller/invitations/:id",
      roles: OWNER,
      owner: { entity: "shop_invitation", param: "id" },
    },
  ],
  owners: {
    shop_member: findMemberOwner,
    shop_invitation: findShopInvitationOwner,
    officer_grant: findGrantOwner,
    officer_invitation: findOfficerInvitationOwner,
  },
}
