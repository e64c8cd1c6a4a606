import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PRICE_STOCK_CHANGED } from "../lib/price-stock-log"

export const TIMELINE_KINDS = [
  ...(["visit", "intervention", "stage", "shop", "invitation"] as const),
  "register",
] as const

/** Something that happened with a pesantren. */
export type TimelineEvent = {
  kind: (typeof TIMELINE_KINDS)[number]
  id: string
  /** ISO time; midnight of Jakarta where only the day is known. */
  at: string
  by: string | null
  /** What it was: purpose, kind, stage, state, action. */
  what: string
  /** What it was before, of a change. */
  from: string | null
  text: string | null
}

const EVENTS = `
  select 'visit' as kind, id, visited_at as at, officer_name as by,
    purpose as what, null as "from", findings as text
  from visit where pesantren_id = :id and deleted_at is null
  union all
  select 'intervention', id, (held_on || 'T00:00:00+07:00')::timestamptz,
    coalesce(giver, officer_name), kind, null, title
  from intervention i where pesantren_id = :id and deleted_at is null
    and not exists (select 1 from intervention c
      where c.corrects = i.id and c.deleted_at is null)
  union all
  select 'stage', id, (changed_on || 'T00:00:00+07:00')::timestamptz,
    actor_name, to_stage, from_stage, reason
  from stage_change where pesantren_id = :id and deleted_at is null
  union all
  select 'shop', c.id, c.created_at, o.name, c.to_state, c.from_state, c.reason
  from shop_change c join shop s on s.id = c.shop_id
    left join officer o on o.id = c.actor_id
  where s.pesantren_id = :id and c.deleted_at is null
  union all
  select 'invitation', n.id, n.created_at, o.name,
    case when n.used_at is not null then 'used'
      when n.revoked_at is not null then 'revoked'
      when n.expires_at <= now() then 'expired' else 'open' end,
    null, n.email
  from invitation n left join officer o on o.id = n.created_by
  where n.pesantren_id = :id and n.kind = 'pesantren' and n.deleted_at is null
  union all
  select 'register', id, created_at, actor_name, action, null, reason
  from audit_entry
  where pesantren_id = :id and entity = 'pesantren'
    and action <> 'pesantren.stage_changed'
    and action <> 'pesantren.contact_read'
    and action <> '${PRICE_STOCK_CHANGED}'`

/** What happened with a pesantren, newest first, and how much there is. */
export async function loadTimeline(
  scope: MedusaContainer,
  { id, limit, offset }: { id: string; limit: number; offset: number }
): Promise<{ events: TimelineEvent[]; count: number }> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{
    rows: (Omit<TimelineEvent, "at"> & { at: Date; count: number })[]
  }>(
    `select e.*, count(*) over ()::int as count from (${EVENTS}) e
     order by e.at desc, e.id desc limit :limit offset :offset`,
    { id, limit, offset }
  )
  return {
    count: rows[0]?.count ?? 0,
    events: rows.map(({ count: _, at, ...event }) => ({
      ...event,
      at: at.toISOString(),
    })),
  }
}
