import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import {
  MAX_ATTEMPTS,
  HANDED_OVER,
  type LeasedEvent,
  type NewInboxEvent,
  type Outcome,
} from "../../lib/inbox"
import { InboxLeases } from "./inbox-leases"
import {
  execute,
  FREE,
  marks,
  STILL_TAKEN,
  type Postponed,
  type Taken,
} from "./sql"

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
 * leased for `LEASE_SECONDS`, which a worker that lives renews: one that dies
 * loses nothing, and two never hold one row.
 */
export class InboxModuleService extends InboxLeases {
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
         state = 'received', attempts = 0, next_attempt_at = now(), updated_at = now(), ${FREE}`,
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

  /** Ends work on events, unless they were begun anew or are another's meanwhile. */
  @InjectManager()
  async settleEvents(
    events: Taken[],
    { state, result, error }: Outcome,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await execute(
      context,
      `update inbox_event e set state = ?, result = ?, error = ?,
         next_attempt_at = null, updated_at = now(), ${FREE}
       from ${STILL_TAKEN}`,
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
      `update inbox_event e set error = ?, updated_at = now(), ${FREE},
         state = case when e.attempts >= ? then 'dead' else 'received' end,
         next_attempt_at = case when e.attempts >= ? then null
           else now() + make_interval(secs => m.pause) end
       from ${STILL_TAKEN}`,
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
    newest: Pick<LeasedEvent, "id">[],
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
