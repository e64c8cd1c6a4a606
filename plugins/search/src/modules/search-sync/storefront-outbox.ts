import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { execute } from "./execute"
import { SearchAudit } from "./models/search-audit"
import { SearchDirty } from "./models/search-dirty"
import { SearchWatermark } from "./models/search-watermark"
import { StorefrontTag } from "./models/storefront-tag"
import { PluginOptions } from "./options"

export type TagMark = { tag: string; isHard: boolean }
export type TagRow = TagMark & { id: string; mark: string }

/** The durable queue of what the storefront has to be told, in leased rows. */
export class StorefrontOutbox extends MedusaService({
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
    await execute(
      context,
      `delete from storefront_tag_outbox t
       using jsonb_to_recordset(?::jsonb) as m(id text, mark text)
       where t.id = m.id and t.mark = m.mark`,
      [keysOf(rows)]
    )
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
      [keysOf(rows)]
    )
  }
}

/** What names leased tags, as JSON. */
const keysOf = (rows: Pick<TagRow, "id" | "mark">[]): string =>
  JSON.stringify(rows.map(({ id, mark }) => ({ id, mark })))
