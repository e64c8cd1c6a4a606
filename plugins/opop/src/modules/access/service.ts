import {
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { manager, type Shared } from "../../lib/manager"
import { Invitation } from "./models/invitation"
import { Officer } from "./models/officer"
import { OfficerGrant } from "./models/officer-grant"
import { Seller } from "./models/seller"
import { SessionFloor } from "./models/session-floor"
import { ShopMember } from "./models/shop-member"

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
   * Uses an invitation up, when it is neither used, withdrawn nor out of time.
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
         and expires_at > now() and deleted_at is null
       returning id`,
      [id]
    )
    return rows.length === 1
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
