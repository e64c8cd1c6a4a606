import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import {
  EVERY_ENGINE,
  type DirtyEngine,
  type DirtyMark,
  type DirtyPriority,
  type DirtyRow,
} from "../../lib/dirty"
import {
  dropMarksBefore,
  findMarked,
  insertMarks,
  leaseRows,
  postponeAway,
  postponeRows,
  type DirtyLease,
} from "./dirty-rows"
import {
  describeQueues,
  findDead,
  reviveDead,
  type DeadMark,
  type MarkQueue,
} from "./mark-queues"
import { execute, settle } from "./execute"
import type { EngineName } from "../../lib/engines"
import { SearchAudit } from "./models/search-audit"
import { SearchDirty } from "./models/search-dirty"
import { SearchWatermark } from "./models/search-watermark"
import { StorefrontTag } from "./models/storefront-tag"
import { PluginOptions } from "./options"

export type TagMark = { tag: string; isHard: boolean }
export type TagRow = TagMark & { id: string; mark: string }

/**
 * The two durable queues of search: what the index has to look at again, and
 * what the storefront has to be told. Rows are leased, so a worker that dies
 * loses nothing and two workers never hold one row.
 */
export class SearchSyncService extends MedusaService({
  SearchAudit,
  SearchDirty,
  SearchWatermark,
  StorefrontTag,
}) {
  /** Where and with which secret the storefront is told; null where it is not. */
  readonly storefront: { url: string; secret: string } | null

  constructor(container: Record<string, unknown>, options: unknown = {}) {
    super(container)
    const { storefrontUrl, storefrontSecret } = PluginOptions.parse(options)
    this.storefront =
      storefrontUrl && storefrontSecret
        ? { url: storefrontUrl, secret: storefrontSecret }
        : null
  }

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

  /** Removes rows that were worked on and have not changed since. */
  @InjectManager()
  async settleDirty(
    rows: Pick<DirtyRow, "id" | "mark">[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await settle(context, "search_dirty", rows)
  }

  /** The database's time, to tell older marks from newer ones. ISO. */
  @InjectManager()
  async timeNow(@MedusaContext() context: Context = {}): Promise<string> {
    const [row] = await execute(context, "select now()::text as time", [])
    return String(row?.["time"])
  }

  /** Removes marks made before a time of the database: all of it was read since. */
  @InjectManager()
  async dropDirtyBefore(
    time: string,
    engines: DirtyEngine[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await dropMarksBefore(context, time, engines)
  }

  /** Gives rows back after a fault, with a pause; the tenth time lays them aside. */
  @InjectManager()
  async postponeDirty(
    rows: Pick<DirtyRow, "id" | "mark">[],
    error: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await postponeRows(context, rows, error)
  }

  /** Gives rows back whose engine is away, and lets its others wait too; see `postponeAway`. */
  @InjectManager()
  async postponeEngine(
    engine: DirtyEngine,
    rows: Pick<DirtyRow, "id" | "mark">[],
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

  /** Queues tags for the storefront; a hard one stays hard until told. */
  @InjectManager()
  async queueTags(
    tags: TagMark[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    if (!tags.length) {
      return
    }
    const hard = new Map<string, boolean>()
    for (const { tag, isHard } of tags) {
      hard.set(tag, isHard || (hard.get(tag) ?? false))
    }
    const sorted = [...hard.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([tag, is_hard]) => ({ tag, is_hard }))
    await execute(
      context,
      `insert into storefront_tag_outbox (id, tag, is_hard, mark, next_at)
       select 'sftag_' || gen_random_uuid(), m.tag, m.is_hard, gen_random_uuid()::text, now()
       from jsonb_to_recordset(?::jsonb) as m(tag text, is_hard boolean)
       on conflict (tag) where deleted_at is null do update set
         mark = excluded.mark, attempts = 0, next_at = now(), updated_at = now(),
         is_hard = storefront_tag_outbox.is_hard or excluded.is_hard`,
      [JSON.stringify(sorted)]
    )
  }

  /** Takes up to `limit` tags that are due, for `leaseSeconds`. */
  @InjectManager()
  async leaseTags(
    limit: number,
    leaseSeconds: number,
    @MedusaContext() context: Context = {}
  ): Promise<TagRow[]> {
    const rows = await execute(
      context,
      `update storefront_tag_outbox set attempts = attempts + 1,
         next_at = now() + make_interval(secs => ?), updated_at = now()
       where id in (select id from storefront_tag_outbox
         where deleted_at is null and next_at <= now()
         order by next_at limit ? for update skip locked)
       returning id, tag, is_hard as "isHard", mark`,
      [leaseSeconds, limit]
    )
    return rows as TagRow[]
  }

  /** Removes tags that the storefront accepted and that have not changed since. */
  @InjectManager()
  async settleTags(
    rows: Pick<TagRow, "id" | "mark">[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await settle(context, "storefront_tag_outbox", rows)
  }

  /** Gives tags back after a fault, with a pause that grows to ten minutes. */
  @InjectManager()
  async postponeTags(
    rows: Pick<TagRow, "id" | "mark">[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await execute(
      context,
      `update storefront_tag_outbox t set updated_at = now(),
         next_at = now() + make_interval(secs => least(power(2, t.attempts), 600))
       from jsonb_to_recordset(?::jsonb) as m(id text, mark text)
       where t.id = m.id and t.mark = m.mark`,
      [JSON.stringify(rows)]
    )
  }

  /** How far each table was swept. */
  async readWatermarks(): Promise<Map<string, Date>> {
    const rows = await this.listSearchWatermarks({}, { take: 100 })
    return new Map(rows.map((row) => [row.id, new Date(row.swept_to)]))
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
