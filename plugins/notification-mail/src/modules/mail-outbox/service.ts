import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import {
  FIRST_PAUSE_SECONDS,
  LEASE_SECONDS,
  LONGEST_PAUSE_SECONDS,
  type LeasedMail,
  type LostMail,
  type NewMail,
} from "../../lib/outbox"
import { KeptMail } from "./models/kept-mail"

type Row = Record<string, unknown>
type Manager = { execute(sql: string, values?: unknown[]): Promise<Row[]> }
type Taken = Pick<LeasedMail, "id" | "attempts">

const execute = (context: Context, sql: string, values: unknown[]) =>
  (context.manager as Manager).execute(sql, values)

const LEASED = `id, "to", template, resource_type, resource_id, content, attempts`

/**
 * Mails until they are sent. Rows are leased to who sends them, so that what a
 * process leaves behind that died is sent by the next, and two never send one.
 */
export class MailOutboxService extends MedusaService({ KeptMail }) {
  /**
   * Writes mails down, and takes them to be sent. Answers those whose key was
   * not known: the others were sent, are sent by somebody else, or are tried
   * again.
   */
  @InjectManager()
  async keepMails(
    mails: NewMail[],
    @MedusaContext() context: Context = {}
  ): Promise<LeasedMail[]> {
    if (!mails.length) return []
    // Sorted: two that keep the same ones wait for each other in one order.
    const sorted = mails.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    const rows = await execute(
      context,
      `insert into kept_mail (id, key, template, "to", resource_type, resource_id,
         content, attempts, next_at, good_until)
       select 'kmail_' || gen_random_uuid(), m.key, m.template, m."to",
         m.resource_type, m.resource_id, m.content, 1,
         now() + make_interval(secs => ?), m.good_until
       from jsonb_to_recordset(?::jsonb) as m(key text, template text, "to" text,
         resource_type text, resource_id text, content text, good_until timestamptz)
       on conflict (key) where deleted_at is null do nothing
       returning ${LEASED}`,
      [LEASE_SECONDS, JSON.stringify(sorted)]
    )
    return rows as unknown as LeasedMail[]
  }

  /** Takes up to `limit` mails that are due, longest due first. */
  @InjectManager()
  async leaseMails(
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<LeasedMail[]> {
    const rows = await execute(
      context,
      `update kept_mail set attempts = attempts + 1, updated_at = now(),
         next_at = now() + make_interval(secs => ?)
       where id in (select id from kept_mail
         where state = 'kept' and deleted_at is null and next_at <= now()
         order by next_at limit ? for update skip locked)
       returning ${LEASED}`,
      [LEASE_SECONDS, limit]
    )
    return rows as unknown as LeasedMail[]
  }

  /** Notes that a mail has left; nothing of it stays but its key and the time. */
  @InjectManager()
  async markSent(
    { id }: Taken,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await execute(
      context,
      `update kept_mail set state = 'sent', sent_at = now(), next_at = null,
         "to" = null, content = null, last_error = null, updated_at = now()
       where id = ?`,
      [id]
    )
  }

  /** Gives a mail back after a fault, with a pause that grows. */
  @InjectManager()
  async postponeMail(
    { id, attempts }: Taken,
    error: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await execute(
      context,
      `update kept_mail set last_error = ?, updated_at = now(),
         next_at = least(good_until, now() + make_interval(secs =>
           least(? * power(2, least(attempts, 20) - 1), ?)))
       where id = ? and attempts = ? and state = 'kept'`,
      [error, FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS, id, attempts]
    )
  }

  /** Empties mails that would help nobody any more; answers what never left. */
  @InjectManager()
  async giveUpMails(
    @MedusaContext() context: Context = {}
  ): Promise<LostMail[]> {
    const rows = await execute(
      context,
      `update kept_mail set state = 'given_up', next_at = null,
         "to" = null, content = null, updated_at = now()
       where state = 'kept' and deleted_at is null
         and next_at <= now() and good_until <= now()
       returning template, resource_id, attempts, last_error`,
      []
    )
    return rows as unknown as LostMail[]
  }

  /** Removes up to `limit` rows of before a time; answers how many. */
  @InjectManager()
  async forgetMails(
    before: Date,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<number> {
    const rows = await execute(
      context,
      `delete from kept_mail where id in (select id from kept_mail
         where created_at < ? and state <> 'kept' order by created_at limit ?)
       returning id`,
      [before, limit]
    )
    return rows.length
  }
}
