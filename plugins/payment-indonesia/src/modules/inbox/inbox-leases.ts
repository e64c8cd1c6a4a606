import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import {
  LEASE_SECONDS,
  MAX_ATTEMPTS,
  WORKER_DIED,
  type LeasedEvent,
} from "../../lib/inbox"
import { InboxEvent } from "./models/inbox-event"
import { execute, FREE } from "./sql"

const DUE = `state = 'received' and deleted_at is null and next_attempt_at <= now()
         and (leased_at is null or leased_at <= now() - make_interval(secs => ${LEASE_SECONDS}))`

/** Whose the events are that are worked on, and until when. */
export class InboxLeases extends MedusaService({ InboxEvent }) {
  /**
   * Takes up to `limit` events that are due and nobody's, longest due first. What
   * workers only ever died over is laid aside as `dead`.
   */
  @InjectManager()
  async leaseEvents(
    limit: number,
    by: string,
    @MedusaContext() context: Context = {}
  ): Promise<LeasedEvent[]> {
    await execute(
      context,
      `update inbox_event set state = 'dead', error = ?, next_attempt_at = null,
         updated_at = now(), ${FREE} where ${DUE} and attempts >= ?`,
      [WORKER_DIED, MAX_ATTEMPTS]
    )
    const rows = await execute(
      context,
      `update inbox_event set attempts = attempts + 1, updated_at = now(),
         leased_at = now(), leased_by = ?
       where id in (select id from inbox_event where ${DUE}
         order by next_attempt_at limit ? for update skip locked)
       returning id, provider, kind, reference, payload, repeats, attempts, leased_by`,
      [by, limit]
    )
    return rows as unknown as LeasedEvent[]
  }

  /** Keeps what a worker has taken, and is not at the end of, for another lease. */
  @InjectManager()
  async renewLeases(
    by: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await execute(
      context,
      `update inbox_event set leased_at = now() where leased_by = ? and deleted_at is null`,
      [by]
    )
  }

  /** Who has events now. */
  @InjectManager()
  async leaseHolders(
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    const rows = await execute(
      context,
      `select distinct leased_by as name from inbox_event
       where leased_by is not null and deleted_at is null`,
      []
    )
    return rows.map(({ name }) => String(name))
  }

  /** Frees what workers hold that are gone, to be taken at once; answers how many. */
  @InjectManager()
  async releaseLeases(
    holders: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<number> {
    const rows = await execute(
      context,
      `update inbox_event set ${FREE}, updated_at = now()
       where leased_by = any (select jsonb_array_elements_text(?::jsonb))
         and deleted_at is null
       returning id`,
      [JSON.stringify(holders)]
    )
    return rows.length
  }
}
