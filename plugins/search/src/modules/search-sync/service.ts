import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import {
  MAX_ATTEMPTS,
  type DirtyMark,
  type DirtyPriority,
  type DirtyRow,
} from "../../lib/dirty"
import { SearchDirty } from "./models/search-dirty"
import { SearchWatermark } from "./models/search-watermark"
import { StorefrontTag } from "./models/storefront-tag"
import { PluginOptions } from "./options"

export type TagMark = { tag: string; isHard: boolean }
export type TagRow = TagMark & { id: string; mark: string }
type Row = Record<string, unknown>
type Manager = { execute(sql: string, values?: unknown[]): Promise<Row[]> }

/**
 * The two durable queues of search: what the index has to look at again, and
 * what the storefront has to be told. Rows are leased, so a worker that dies
 * loses nothing and two workers never hold one row.
 */
export class SearchSyncService extends MedusaService({
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

  /** Marks things as changed. Repeating is free; dead rows come alive again. */
  @InjectManager()
  async markDirty(
    marks: DirtyMark[],
    priority: DirtyPriority,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    if (!marks.length) {
      return
    }
    // Sorted and single: two writers then lock rows in one order.
    const unique = new Map<string, DirtyMark>()
    for (const mark of marks) {
      const key = `${mark.kind} ${mark.ref}`
      if (unique.get(key)?.reason !== "sale") {
        unique.set(key, mark)
      }
    }
    const sorted = [...unique.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, mark]) => mark)
    await execute(
      context,
      `insert into search_dirty (id, kind, ref, mark, reason, priority, next_at)
       select 'sdirty_' || gen_random_uuid(), m.kind, m.ref, gen_random_uuid()::text, m.reason, ?, now()
       from jsonb_to_recordset(?::jsonb) as m(kind text, ref text, reason text)
       on conflict (kind, ref) where deleted_at is null do update set
         mark = excluded.mark, attempts = 0, dead_at = null, error = null,
         reason = case when search_dirty.reason = 'sale' then 'sale' else excluded.reason end,
         priority = least(search_dirty.priority, excluded.priority),
         next_at = now(), updated_at = now()`,
      [priority, JSON.stringify(sorted)]
    )
  }

  /**
   * Takes up to `limit` rows that are due, most urgent first, for
   * `leaseSeconds`. A row that failed three times comes alone, so that it no
   * longer fails its neighbours.
   */
  @InjectManager()
  async leaseDirty(
    limit: number,
    leaseSeconds: number,
    @MedusaContext() context: Context = {}
  ): Promise<DirtyRow[]> {
    const rows = await execute(
      context,
      `update search_dirty set attempts = attempts + 1,
         next_at = now() + make_interval(secs => ?), updated_at = now()
       where id in (
         select d.id from search_dirty d
         cross join (select id, attempts from search_dirty
           where dead_at is null and deleted_at is null and next_at <= now()
           order by priority, next_at limit 1) first
         where d.dead_at is null and d.deleted_at is null and d.next_at <= now()
           and case when first.attempts >= 3 then d.id = first.id
             else d.attempts < 3 end
         order by d.priority, d.next_at limit ? for update of d skip locked)
       returning id, kind, ref, mark, reason`,
      [leaseSeconds, limit]
    )
    return rows as DirtyRow[]
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

  /** Removes every mark made before a time of the database: all of it was read since. */
  @InjectManager()
  async dropDirtyBefore(
    time: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await execute(
      context,
      "delete from search_dirty where updated_at < ?::timestamptz",
      [time]
    )
  }

  /** Gives rows back after a fault, with a pause; the tenth time lays them aside. */
  @InjectManager()
  async postponeDirty(
    rows: Pick<DirtyRow, "id" | "mark">[],
    error: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await execute(
      context,
      `update search_dirty d set error = ?, updated_at = now(),
         next_at = now() + make_interval(secs => least(power(2, d.attempts), 600)),
         dead_at = case when d.attempts >= ? then now() end
       from jsonb_to_recordset(?::jsonb) as m(id text, mark text)
       where d.id = m.id and d.mark = m.mark`,
      [error.slice(0, 1000), MAX_ATTEMPTS, JSON.stringify(rows)]
    )
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

async function settle(
  context: Context,
  table: "search_dirty" | "storefront_tag_outbox",
  rows: { id: string; mark: string }[]
): Promise<void> {
  await execute(
    context,
    `delete from ${table} t
     using jsonb_to_recordset(?::jsonb) as m(id text, mark text)
     where t.id = m.id and t.mark = m.mark`,
    [JSON.stringify(rows.map(({ id, mark }) => ({ id, mark })))]
  )
}

const execute = (context: Context, sql: string, values: unknown[]) =>
  (context.manager as Manager).execute(sql, values)
