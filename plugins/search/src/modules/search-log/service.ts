import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { daysOfWeek, weekOf } from "../../lib/iso-week"
import { SearchLog } from "./models/search-log"

type Manager = {
  execute(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>
}

/** A search as it is noted; `searched_at` is ISO. */
export type LoggedSearch = {
  id: string
  words: string
  corrected_to: string | null
  /** Null where it was narrowed by more than a place. */
  found: number | null
  engine: string
  /** From 1, over all pages; null while nothing was opened. */
  clicked_position: number | null
  /** Of a kecamatan or a regency. */
  area_code: string | null
  searched_at: string
}

const Miss = z.object({
  words: z.string(),
  searches: z.coerce.number(),
  /** Of them, those that found nothing that holds every word. */
  empty: z.coerce.number(),
  clicks: z.coerce.number(),
  corrected_to: z.string().nullable(),
  last_at: z.coerce.date().transform((date) => date.toISOString()),
})
export type Miss = z.output<typeof Miss>

/** A week as ISO 8601 names it; its times are ISO, `to` is not in it. */
export type Week = { week: string; from: string; to: string }

/** What was looked for in vain in a week. */
export type MissReport = Week & {
  misses: Miss[]
  /** Those that may be asked for, the present one first. */
  weeks: Week[]
}

/** About as long as searches are kept. */
const WEEKS_KEPT = 13
const WEEK_MS = 7 * 24 * 3_600_000
/** Most words of one report. */
const REPORTED = 200
/** From this share of empty pages on, words count as missed. */
const MANY_EMPTY = 0.2
/** So many searches of the same words say something about their clicks. */
const TELLING = 5
/** Below this share of clicks, words count as missed though they found goods. */
const LOW_CLICKS = 0.05

const toWeek = (
  week: string,
  { from, to }: { from: Date; to: Date }
): Week => ({
  ...{ week, from: from.toISOString(), to: to.toISOString() },
})

const weeksKept = (): Week[] =>
  Array.from({ length: WEEKS_KEPT }, (_, ago) => {
    const week = weekOf(new Date(Date.now() - ago * WEEK_MS))
    const days = daysOfWeek(week)
    return days ? [toWeek(week, days)] : []
  }).flat()

const execute = (context: Context, sql: string, values: unknown[]) =>
  (context.manager as Manager).execute(sql, values)

/** Searches by words, kept for some weeks to learn what is looked for in vain. */
export class SearchLogService extends MedusaService({ SearchLog }) {
  /**
   * Notes searches, each id once in a call. Of one that is noted already only
   * the place that was opened is added, where none was before.
   */
  @InjectManager()
  async note(
    searches: LoggedSearch[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await execute(
      context,
      `insert into search_log as kept
         (id, words, corrected_to, found, engine, clicked_position, area_code,
          searched_at)
       select id, words, corrected_to, found, engine, clicked_position,
         area_code, searched_at
       from jsonb_to_recordset(?::jsonb) as s(id text, words text,
         corrected_to text, found int, engine text, clicked_position int,
         area_code text, searched_at timestamptz)
       on conflict (id) do update
         set clicked_position = excluded.clicked_position, updated_at = now()
         where kept.clicked_position is null
           and excluded.clicked_position is not null`,
      [JSON.stringify(searches)]
    )
  }

  /** Forgets what is older than so many days. Answers how many searches. */
  @InjectManager()
  async forget(
    days: number,
    @MedusaContext() context: Context = {}
  ): Promise<number> {
    const rows = await execute(
      context,
      `delete from search_log
       where deleted_at is null
         and searched_at < now() - make_interval(days => ?) returning id`,
      [days]
    )
    return rows.length
  }

  /**
   * The report of a week such as `2026-W48`, of the present one where none is
   * named. Null for what names no week.
   */
  async reportMisses(week = weekOf(new Date())): Promise<MissReport | null> {
    const days = daysOfWeek(week)
    if (!days) {
      return null
    }
    const misses = await this.listMisses({ ...days, limit: REPORTED })
    return { ...toWeek(week, days), misses, weeks: weeksKept() }
  }

  /**
   * Words that were looked for in vain between two times, most often first:
   * that found nothing, or whose results hardly anybody opened.
   */
  @InjectManager()
  async listMisses(
    { from, to, limit }: { from: Date; to: Date; limit: number },
    @MedusaContext() context: Context = {}
  ): Promise<Miss[]> {
    const rows = await execute(
      context,
      `select words, count(*) as searches,
         count(*) filter (where found = 0) as empty,
         count(clicked_position) as clicks,
         mode() within group (order by corrected_to) as corrected_to,
         max(searched_at) as last_at
       from search_log
       where deleted_at is null and searched_at >= ? and searched_at < ?
       group by words
       having count(*) filter (where found = 0)
           >= greatest(1, ${MANY_EMPTY} * count(found))
         or (count(*) >= ${TELLING}
           and count(clicked_position) < ${LOW_CLICKS} * count(*))
       order by empty desc, searches desc, words limit ?`,
      [from, to, limit]
    )
    return z.array(Miss).parse(rows)
  }
}
