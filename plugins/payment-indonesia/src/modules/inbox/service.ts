import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import {
  MAX_ATTEMPTS,
  HANDED_OVER,
  type LeasedEvent,
  type NewInboxEvent,
  type Outcome,
} from "../../lib/inbox"
import { InboxEvent } from "./models/inbox-event"

type Row = Record<string, unknown>
type Manager = { execute(sql: string, values?: unknown[]): Promise<Row[]> }
type Taken = Pick<LeasedEvent, "id" | "repeats">

const execute = (context: Context, sql: string, values: unknown[]) =>
  (context.manager as Manager).execute(sql, values)

/** An event that is given back, and in how many seconds it is due again. */
type Postponed = Taken & { pause: number }

const marks = (events: (Taken & { pause?: number })[]) =>
  JSON.stringify(
    events.map(({ id, repeats, pause }) => ({ id, repeats, pause }))
  )

const INSERT = `insert into inbox_event
  (id, provider, event_id, kind, reference, payload, received_at, next_attempt_at)
  values ('inev_' || gen_random_uuid(), ?, ?, ?, ?, ?, now(), now())
  on conflict (provider, event_id) where deleted_at is null`

const valuesOf = (event: NewInboxEvent) => [
  event.provider,
  event.event_id,
  event.kind,
  event.reference,
  event.payload,
]

/**
 * The durable queue of what gateways tell and of what we ask them. Rows are
 * leased, so a worker that dies loses nothing and two never hold one row.
 */
export class InboxModuleService extends MedusaService({ InboxEvent }) {
  /**
   * Writes down a verified notice. One that is known already begins anew: a
   * repeat means that the truth should be looked at again, which is harmless.
   */
  @InjectManager()
  async receiveEvent(
    event: NewInboxEvent,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await execute(
      context,
      `${INSERT} do update set repeats = inbox_event.repeats + 1,
         state = 'received', attempts = 0, next_attempt_at = now(), updated_at = now()`,
      valuesOf(event)
    )
  }

  /** Writes down a question of ours; a known one is left as it stands. */
  @InjectManager()
  async noteEvent(
    event: NewInboxEvent,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await execute(context, `${INSERT} do nothing`, valuesOf(event))
  }

  /** Takes up to `limit` events that are due, longest due first, for `leaseSeconds`. */
  @InjectManager()
  async leaseEvents(
    limit: number,
    leaseSeconds: number,
    @MedusaContext() context: Context = {}
  ): Promise<LeasedEvent[]> {
    const rows = await execute(
      context,
      `update inbox_event set attempts = attempts + 1, updated_at = now(),
         next_attempt_at = now() + make_interval(secs => ?)
       where id in (select id from inbox_event
         where state = 'received' and deleted_at is null and next_attempt_at <= now()
         order by next_attempt_at limit ? for update skip locked)
       returning id, provider, kind, reference, payload, repeats, attempts`,
      [leaseSeconds, limit]
    )
    return rows as unknown as LeasedEvent[]
  }

  /** Ends work on events, unless they were begun anew meanwhile. */
  @InjectManager()
  async settleEvents(
    events: Taken[],
    { state, result, error }: Outcome,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await execute(
      context,
      `update inbox_event e set state = ?, result = ?, error = ?,
         next_attempt_at = null, updated_at = now()
       from jsonb_to_recordset(?::jsonb) as m(id text, repeats int)
       where e.id = m.id and e.repeats = m.repeats`,
      [state, result, error, marks(events)]
    )
  }

  /**
   * Gives events back after a fault, each with its pause; the last time lays
   * them aside as `dead`, for a person to see.
   */
  @InjectManager()
  async postponeEvents(
    events: Postponed[],
    error: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await execute(
      context,
      `update inbox_event e set error = ?, updated_at = now(),
         state = case when e.attempts >= ? then 'dead' else 'received' end,
         next_attempt_at = case when e.attempts >= ? then null
           else now() + make_interval(secs => m.pause) end
       from jsonb_to_recordset(?::jsonb) as m(id text, repeats int, pause int)
       where e.id = m.id and e.repeats = m.repeats`,
      [error.slice(0, 1000), MAX_ATTEMPTS, MAX_ATTEMPTS, marks(events)]
    )
  }

  /**
   * Closes what a person had to look at in earlier events of a reference: the
   * truth was looked at again since, and only the newest finding counts. A
   * refund or late money that is not handed over yet stays.
   */
  @InjectManager()
  async supersedeEvents(
    about: Pick<LeasedEvent, "provider" | "reference">,
    newest: Taken[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await execute(
      context,
      `update inbox_event set state = 'done', result = 'superseded',
         next_attempt_at = null, updated_at = now()
       where provider = ? and reference = ? and deleted_at is null
         and state in ('failed', 'dead') and not (kind = any (select jsonb_array_elements_text(?::jsonb)))
         and not (id = any (select jsonb_array_elements_text(?::jsonb)))`,
      [
        about.provider,
        about.reference,
        JSON.stringify(HANDED_OVER),
        JSON.stringify(newest.map(({ id }) => id)),
      ]
    )
  }

  /** Begins an event that failed or died anew; answers whether there was one. */
  @InjectManager()
  async reopenEvent(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    const rows = await execute(
      context,
      `update inbox_event set state = 'received', attempts = 0,
         repeats = repeats + 1, next_attempt_at = now(), updated_at = now()
       where id = ? and state in ('failed', 'dead') and deleted_at is null
       returning id`,
      [id]
    )
    return rows.length > 0
  }
}
