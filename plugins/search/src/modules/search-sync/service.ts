import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import {
  EVERY_ENGINE,
  type DirtyEngine,
  type DirtyMark,
  type DirtyPriority,
  type DirtyRow,
  type LeasedRow,
} from "../../lib/dirty"
import {
  dropSweptBefore,
  findMarked,
  insertMarks,
  leaseRows,
  postponeAway,
  postponeRows,
  settleRows,
  type DirtyLease,
} from "./dirty-rows"
import {
  describeQueues,
  findDead,
  reviveDead,
  type DeadMark,
  type MarkQueue,
} from "./mark-queues"
import { execute } from "./execute"
import type { EngineName } from "../../lib/engines"
import { StorefrontOutbox } from "./storefront-outbox"

/**
 * The two durable queues of search: what the index has to look at again, and
 * what the storefront has to be told. Rows are leased, so a worker that dies
 * loses nothing and two workers never work on one product at once.
 */
export class SearchSyncService extends StorefrontOutbox {
  /**
   * Marks things as changed, for every engine or for one alone. Repeating is
   * free; dead rows come alive again.
   */
  @InjectManager()
  async markDirty(
    marks: DirtyMark[],
    priority: DirtyPriority,
    engine: DirtyEngine = EVERY_ENGINE,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await insertMarks(context, marks, priority, engine)
  }

  /** Takes rows that are due for one of these engines; see `leaseRows`. */
  @InjectManager()
  async leaseDirty(
    lease: DirtyLease,
    @MedusaContext() context: Context = {}
  ): Promise<DirtyRow[]> {
    return leaseRows(context, lease)
  }

  /** Removes rows that were worked on; what changed meanwhile is due anew. */
  @InjectManager()
  async settleDirty(
    rows: LeasedRow[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await settleRows(context, rows)
  }

  /** The database's time, to tell older marks from newer ones. ISO. */
  @InjectManager()
  async timeNow(@MedusaContext() context: Context = {}): Promise<string> {
    const [row] = await execute(context, "select now()::text as time", [])
    return String(row?.["time"])
  }

  /** Forgets what sweeps marked before a time: it was read since; see `dropSweptBefore`. */
  @InjectManager()
  async dropSweptBefore(
    time: string,
    engines: DirtyEngine[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await dropSweptBefore(context, time, engines)
  }

  /** Gives rows back after a fault, with a pause; the tenth time lays them aside. */
  @InjectManager()
  async postponeDirty(
    rows: LeasedRow[],
    error: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await postponeRows(context, rows, error)
  }

  /** Gives rows back whose engine is away, and lets its others wait too; see `postponeAway`. */
  @InjectManager()
  async postponeEngine(
    engine: DirtyEngine,
    rows: LeasedRow[],
    error: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await postponeAway(context, engine, rows, error)
  }

  /** Which of these products wait to be looked at, for this engine or for all. */
  @InjectManager()
  async markedProducts(
    ids: string[],
    engine: EngineName,
    @MedusaContext() context: Context = {}
  ): Promise<Set<string>> {
    return findMarked(context, ids, engine)
  }

  /** Whether anything waits to be looked at, for this engine or for all. */
  @InjectManager()
  async isMarked(
    engine: EngineName,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    return (await findMarked(context, null, engine)).size > 0
  }

  /** What waits, what was laid aside and how long the oldest has waited, by engine. */
  @InjectManager()
  async describeMarks(
    @MedusaContext() context: Context = {}
  ): Promise<MarkQueue[]> {
    return describeQueues(context)
  }

  /** Marks that were laid aside, the latest first. */
  @InjectManager()
  async listDeadMarks(
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<DeadMark[]> {
    return findDead(context, limit)
  }

  /** Lets marks that were laid aside be tried again; null for all. Answers how many. */
  @InjectManager()
  async reviveMarks(
    ids: string[] | null,
    @MedusaContext() context: Context = {}
  ): Promise<number> {
    return reviveDead(context, ids)
  }

  /** How far each table was swept. */
  async readWatermarks(): Promise<Map<string, Date>> {
    const rows = await this.listSearchWatermarks({}, { take: 100 })
    return new Map(rows.map((row) => [row.id, new Date(row.swept_to)]))
  }

  /** Lets sweeps look again at what changed from a time on, where they passed it. */
  @InjectManager()
  async rewindWatermarks(
    to: Date,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await execute(
      context,
      `update search_watermark set updated_at = now(), swept_to = ?::timestamptz
       where swept_to > ?::timestamptz`,
      Array(2).fill(to.toISOString())
    )
  }

  /** Notes that changes of these tables were seen up to `sweptTo`; may step back. */
  @InjectManager()
  async writeWatermarks(
    tables: string[],
    sweptTo: Date,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await execute(
      context,
      `insert into search_watermark (id, swept_to)
       select value, ?::timestamptz from jsonb_array_elements_text(?::jsonb)
       on conflict (id) do update set updated_at = now(),
         swept_to = excluded.swept_to`,
      [sweptTo.toISOString(), JSON.stringify(tables)]
    )
  }
}
