import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { manager, type Shared } from "@pasar-santri/opop/lib/manager"
import {
  type BreakKind,
  type BreakState,
  type Finding,
  GIVEN_UP,
} from "../../lib/breaks"
import { Break } from "./models/break"

/** A break that the reconciler works on. */
export interface LiveBreak {
  id: string
  subject: string
  state: BreakState
  /** Tries before this one. */
  attempts: number
}

const LIVE = `state in ('open', 'repairing', 'given_to_officer') and deleted_at is null`

/** The rows of what was found, and how it was repaired. */
export class BreakModuleService extends MedusaService({ Break }) {
  /**
   * Writes down what was found; what is known already is seen again. Answers
   * the live rows.
   */
  @InjectManager()
  async noteFindings(
    kind: BreakKind,
    findings: readonly Finding[],
    @MedusaContext() context: Shared = {}
  ): Promise<LiveBreak[]> {
    if (findings.length === 0) return []
    return manager(context).execute<LiveBreak[]>(
      `insert into break
         (id, kind, subject, order_id, cart_id, facts, found_at, seen_at)
       select 'brk_' || gen_random_uuid(), ?, f.subject, f.order_id, f.cart_id,
         coalesce(f.facts, '{}'::jsonb), now(), now()
       from jsonb_to_recordset(?::jsonb)
         as f(subject text, order_id text, cart_id text, facts jsonb)
       on conflict (kind, subject) where ${LIVE}
       do update set seen_at = now(), facts = excluded.facts, updated_at = now()
       returning id, subject, state, attempts`,
      [kind, JSON.stringify(findings)]
    )
  }

  /** Takes a break to work on; false when an officer has it, or it is over. */
  @InjectManager()
  async beginRepair(
    id: string,
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const rows = await manager(context).execute<{ id: string }[]>(
      `update break set state = 'repairing', attempts = attempts + 1,
         updated_at = now()
       where id = ? and state in ('open', 'repairing') and deleted_at is null
       returning id`,
      [id]
    )
    return rows.length > 0
  }

  /** Writes down what came of a try. */
  @InjectManager()
  async settleRepair(
    id: string,
    outcome: { state: BreakState; tried: string; result: string },
    @MedusaContext() context: Shared = {}
  ): Promise<void> {
    const { state, tried, result } = outcome
    await manager(context).execute(
      `update break set state = ?, tried = ?, result = ?, updated_at = now(),
         ended_at = case when ? = 'repaired' then now() end
       where id = ? and state = 'repairing' and deleted_at is null`,
      [state, tried, result.slice(0, 300), state, id]
    )
  }

  /**
   * Closes breaks of a kind that were not found in a search that began at a
   * time. What was given up stays until an officer has read it. Answers how many.
   */
  @InjectManager()
  async closeUnseen(
    kind: BreakKind,
    since: Date,
    @MedusaContext() context: Shared = {}
  ): Promise<number> {
    const rows = await manager(context).execute<{ id: string }[]>(
      `update break set state = 'closed', result = coalesce(result, 'gone'),
         ended_at = now(), updated_at = now()
       where kind = ? and ${LIVE} and seen_at < ?
         and result is distinct from ?
       returning id`,
      [kind, since, GIVEN_UP]
    )
    return rows.length
  }

  /** The time of the database, which finds and sees. */
  @InjectManager()
  async now(@MedusaContext() context: Shared = {}): Promise<Date> {
    const [row] = await manager(context).execute<{ now: Date }[]>(
      `select clock_timestamp() as now`,
      []
    )
    return row ? new Date(row.now) : new Date()
  }
}
