import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import {
  KEEP_DAYS,
  LEASE_SECONDS,
  type NewNotice,
  type NoticeState,
  type TakenNotice,
} from "../../lib/notice-queue"
import { CourierArea } from "./models/courier-area"
import { CourierBooking } from "./models/courier-booking"
import { CourierNotice } from "./models/courier-notice"

type Row = Record<string, unknown>
type Manager = { execute(sql: string, values: unknown[]): Promise<Row[]> }

const execute = (context: Context, sql: string, values: unknown[]) =>
  (context.manager as Manager).execute(sql, values)

/**
 * The durable queue of couriers' notices. A row is one worker's for
 * `LEASE_SECONDS`: one that dies loses nothing, and two never hold one row.
 */
export class NoticeQueue extends MedusaService({
  CourierArea,
  CourierBooking,
  CourierNotice,
}) {
  /** Writes a notice down; one that is known already begins anew. */
  @InjectManager()
  async receiveNotice(
    { courier, external_id, what }: NewNotice,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await execute(
      context,
      `insert into courier_notice (id, courier, external_id, what, received_at, next_at)
       values ('cnot_' || gen_random_uuid(), ?, ?, ?, now(), now())
       on conflict (courier, external_id, what) where deleted_at is null
       do update set repeats = courier_notice.repeats + 1, state = 'waiting',
         attempts = 0, received_at = now(), next_at = now(), updated_at = now()`,
      [courier, external_id, what]
    )
  }

  /** Takes up to `limit` notices of a courier that are due, longest due first. */
  @InjectManager()
  async takeNotices(
    courier: string,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<TakenNotice[]> {
    const rows = await execute(
      context,
      `update courier_notice set attempts = attempts + 1, updated_at = now(),
         next_at = now() + make_interval(secs => ?)
       where id in (select id from courier_notice
         where courier = ? and state = 'waiting' and deleted_at is null and next_at <= now()
         order by next_at limit ? for update skip locked)
       returning id, external_id, attempts, repeats`,
      [LEASE_SECONDS, courier, limit]
    )
    return rows as TakenNotice[]
  }

  /**
   * Says how work on notices ended, and in how many seconds one that waits is
   * due again. What was begun anew or is another's meanwhile is left alone.
   */
  @InjectManager()
  async settleNotices(
    notices: (TakenNotice & { state: NoticeState; pause: number })[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await execute(
      context,
      `update courier_notice n set state = m.state, updated_at = now(),
         next_at = now() + make_interval(secs => m.pause)
       from jsonb_to_recordset(?::jsonb)
         as m(id text, attempts int, repeats int, state text, pause int)
       where n.id = m.id and n.attempts = m.attempts and n.repeats = m.repeats`,
      [JSON.stringify(notices)]
    )
  }

  /** Forgets what was done long ago; answers how many there were. */
  @InjectManager()
  async pruneNotices(@MedusaContext() context: Context = {}): Promise<number> {
    const rows = await execute(
      context,
      `delete from courier_notice where state = 'done' and deleted_at is null
         and received_at < now() - make_interval(days => ?) returning id`,
      [KEEP_DAYS]
    )
    return rows.length
  }
}
