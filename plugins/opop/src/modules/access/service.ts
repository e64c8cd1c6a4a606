import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { manager, type Shared } from "../../lib/manager"
import type { MemberRole, OfficerRole } from "../../lib/roles"
import { Invitation } from "./models/invitation"
import { Officer } from "./models/officer"
import { OfficerGrant } from "./models/officer-grant"
import { Seller } from "./models/seller"
import { SessionFloor } from "./models/session-floor"
import { ShopMember } from "./models/shop-member"
import {
  countOfficersStatement,
  officerInvitationsStatement,
  type OfficerSearch,
  officersStatement,
  rolesInStatement,
} from "./sql"

/** An officer with the grants that hold in the territory that was asked for. */
export type OfficerRow = {
  id: string
  name: string
  email: string
  phone: string | null
  grants: { id: string; role: OfficerRole; area_code: string }[]
}

/** Times as the database writes them; `new Date` reads them. */
export type InvitationRow = {
  id: string
  kind: "officer"
  role: string | null
  area_code: string | null
  email: string | null
  expires_at: string
  used_at: string | null
  revoked_at: string | null
  created_at: string
}

/** A new role, or a removal by somebody. */
export type MemberChange = { id: string } & (
  { role: MemberRole } | { removed_by: string | null }
)

/** What became of a change of a member; `before` is the role until then. */
export type MemberVerdict =
  | {
      outcome: "done"
      before: MemberRole
      pesantren_id: string
      seller_id: string
    }
  | { outcome: "gone" | "last_owner" }

/** The people of the shops and of the office, and what they may do. */
export class AccessModuleService extends MedusaService({
  Officer,
  OfficerGrant,
  Seller,
  ShopMember,
  Invitation,
  SessionFloor,
}) {
  /**
   * Uses an invitation up, when it is neither used, withdrawn nor out of time,
   * and waits for nobody's consent.
   * Answers whether it was; of two calls at once one is.
   */
  @InjectTransactionManager()
  async useInvitation(
    id: string,
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const rows = await manager(context).execute<{ id: string }[]>(
      `update invitation set used_at = now(), updated_at = now()
       where id = ? and used_at is null and revoked_at is null
         and not awaits_confirmation
         and expires_at > now() and deleted_at is null
       returning id`,
      [id]
    )
    return rows.length === 1
  }

  /**
   * Gives an invitation that waits for a second officer its link; answers
   * whether it waited.
   */
  @InjectTransactionManager()
  async confirmInvitation(
    { id, by, token_hash }: { id: string; by: string; token_hash: string },
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const rows = await manager(context).execute<{ id: string }[]>(
      `update invitation set awaits_confirmation = false, confirmed_by = ?,
         token_hash = ?, updated_at = now()
       where id = ? and awaits_confirmation and used_at is null
         and revoked_at is null and expires_at > now() and deleted_at is null
       returning id`,
      [by, token_hash, id]
    )
    return rows.length === 1
  }

  /** Withdraws an invitation that nobody has used; answers whether it was. */
  @InjectTransactionManager()
  async revokeInvitation(
    id: string,
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const rows = await manager(context).execute<{ id: string }[]>(
      `update invitation set revoked_at = now(), updated_at = now()
       where id = ? and used_at is null and revoked_at is null
         and deleted_at is null
       returning id`,
      [id]
    )
    return rows.length === 1
  }

  /**
   * Changes or removes a member, unless a shop would be left without an owner.
   * Changes of one shop's members wait for each other, so of two owners who
   * remove each other at once one stays.
   */
  @InjectTransactionManager()
  async changeMember(
    change: MemberChange,
    @MedusaContext() context: Shared = {}
  ): Promise<MemberVerdict> {
    const em = manager(context)
    const members = await em.execute<
      {
        id: string
        role: MemberRole
        pesantren_id: string
        seller_id: string
      }[]
    >(
      `select id, role, pesantren_id, seller_id from shop_member
       where removed_at is null and deleted_at is null and pesantren_id =
         (select pesantren_id from shop_member where id = ?)
       order by id for update`,
      [change.id]
    )
    const member = members.find(({ id }) => id === change.id)
    if (!member) return { outcome: "gone" }
    const owners = members.filter(({ role }) => role === "owner")
    const staysOwner = "role" in change && change.role === "owner"
    if (member.role === "owner" && owners.length === 1 && !staysOwner)
      return { outcome: "last_owner" }
    await this.updateShopMembers(
      "role" in change
        ? { id: change.id, role: change.role }
        : {
            id: change.id,
            removed_at: new Date(),
            removed_by: change.removed_by,
          },
      context
    )
    const { role: before, pesantren_id, seller_id } = member
    return { outcome: "done", before, pesantren_id, seller_id }
  }

  /** Takes a role back; answers whether it still held. */
  @InjectTransactionManager()
  async revokeGrant(
    { id, by }: { id: string; by: string | null },
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const rows = await manager(context).execute<{ id: string }[]>(
      `update officer_grant
       set revoked_at = now(), revoked_by = ?, updated_at = now()
       where id = ? and revoked_at is null and deleted_at is null
       returning id`,
      [by, id]
    )
    return rows.length === 1
  }

  /** One page of the officers of a territory, and their number. */
  @InjectManager()
  async searchOfficers(
    search: OfficerSearch,
    @MedusaContext() context: Shared = {}
  ): Promise<{ rows: OfficerRow[]; count: number }> {
    const em = manager(context)
    const page = officersStatement(search)
    const count = countOfficersStatement(search)
    const [rows, [total]] = await Promise.all([
      em.execute<OfficerRow[]>(page.sql, page.bindings),
      em.execute<{ count: number }[]>(count.sql, count.bindings),
    ])
    return { rows, count: total?.count ?? 0 }
  }

  /** Officers by name with one of the roles in these areas, or in a part of them. */
  @InjectManager()
  async listOfficersInRoles(
    {
      areas,
      roles,
    }: { areas: readonly string[]; roles: readonly OfficerRole[] },
    @MedusaContext() context: Shared = {}
  ): Promise<{ id: string; name: string }[]> {
    const { sql, bindings } = rolesInStatement(areas, roles)
    return manager(context).execute<{ id: string; name: string }[]>(
      sql,
      bindings
    )
  }

  /** The newest invitations of officers to a territory (null: everywhere). */
  @InjectManager()
  async listOfficerInvitations(
    {
      territory,
      limit,
    }: { territory: readonly string[] | null; limit: number },
    @MedusaContext() context: Shared = {}
  ): Promise<InvitationRow[]> {
    const { sql, bindings } = officerInvitationsStatement(territory, limit)
    return manager(context).execute<InvitationRow[]>(sql, bindings)
  }

  /** Ends every session of a login that began before now. */
  @InjectTransactionManager()
  async endSessions(
    authIdentityId: string,
    @MedusaContext() context: Shared = {}
  ): Promise<void> {
    await manager(context).execute(
      `insert into session_floor (id, valid_from, created_at, updated_at)
       values (?, now(), now(), now())
       on conflict (id) do update set valid_from = now(), updated_at = now()`,
      [authIdentityId]
    )
  }
}
