import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  allOf,
  type Condition,
  pesantrenWithin,
} from "@pasar-santri/opop/lib/territory-sql"
import { BREAK_KINDS, BREAK_STATES, LIVE_BREAKS } from "../../lib/breaks"

export interface BreakSearch {
  /** A state, `live` for all that is not over, or `all`. */
  state: string
  kind?: string | undefined
  /** Only those of orders with goods of these areas' pesantren; null: all. */
  territory: readonly string[] | null
  /** With a territory: also those of no order, which are the fund's. */
  keeps?: boolean
  limit: number
  offset: number
}

const Part = z.object({
  ...{ id: z.string(), number: z.string(), pesantren: z.string() },
})

const Row = z.object({
  ...{ id: z.string(), kind: z.enum(BREAK_KINDS), subject: z.string() },
  order_id: z.string().nullable(),
  /** The number that buyers know. */
  order_number: z.coerce.string().nullable(),
  /** Its shop orders of the territory, with the names of their pesantren. */
  parts: z.array(Part),
  facts: z.record(z.string(), z.unknown()),
  state: z.enum(BREAK_STATES),
  ...{ found_at: z.coerce.date(), seen_at: z.coerce.date() },
  attempts: z.number(),
  ...{ tried: z.string().nullable(), result: z.string().nullable() },
  ended_at: z.coerce.date().nullable(),
  note: z.string().nullable(),
})
export type BreakRow = z.output<typeof Row>

const Counted = z.object({ state: z.enum(BREAK_STATES), count: z.number() })

const COLUMNS = `b.id, b.kind, b.subject, b.order_id,
  o.display_id as order_number, b.facts, b.state, b.found_at, b.seen_at,
  b.attempts, b.tried, b.result, b.ended_at, b.note`

const FROM = `from break b left join "order" o on o.id = b.order_id`

function ofTerritory(territory: readonly string[]): Condition {
  const { sql, bindings } = pesantrenWithin("p", territory)
  return {
    sql: `exists (select 1 from order_item oi
      join order_line_item li on li.id = oi.item_id
      join product_pesantren pp on pp.product_id = li.product_id
        and pp.deleted_at is null
      join pesantren p on p.id = pp.pesantren_id and p.deleted_at is null
      where oi.order_id = b.order_id and oi.deleted_at is null and ${sql})`,
    bindings,
  }
}

/** The shop orders of a break's order that lie in the territory. */
function partsWithin(territory: readonly string[] | null): Condition {
  const { sql, bindings } = territory
    ? pesantrenWithin("p", territory)
    : allOf([])
  return {
    sql: `(select coalesce(jsonb_agg(jsonb_build_object(
        'id', so.id, 'number', so.number, 'pesantren', p.name)
        order by so.number), '[]'::jsonb)
      from shop_order so
      join pesantren p on p.id = so.pesantren_id and p.deleted_at is null
      where so.order_id = b.order_id and so.deleted_at is null and ${sql})`,
    bindings,
  }
}

/** All of the search but the state. */
function place({ kind, territory, keeps }: BreakSearch): Condition {
  const conditions: Condition[] = [
    { sql: "b.deleted_at is null", bindings: [] },
  ]
  if (kind) conditions.push({ sql: "b.kind = ?", bindings: [kind] })
  if (territory) {
    const { sql, bindings } = ofTerritory(territory)
    conditions.push({
      sql: keeps ? `(b.order_id is null or ${sql})` : sql,
      bindings,
    })
  }
  return allOf(conditions)
}

/** The states that a search asks for. */
export function statesOf(state: string): readonly string[] {
  if (state === "all") return BREAK_STATES
  return state === "live" ? LIVE_BREAKS : [state]
}

/**
 * One page of breaks, the newest first, how many there are, and how many in
 * each state.
 */
export async function listBreaks(
  container: MedusaContainer,
  search: BreakSearch
) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { sql, bindings } = place(search)
  const parts = partsWithin(search.territory)
  const states = statesOf(search.state)
  const [page, counted] = await Promise.all([
    knex.raw<{ rows: unknown[] }>(
      `select ${COLUMNS}, ${parts.sql} as parts ${FROM} where ${sql}
         and b.state in (${states.map(() => "?").join(", ")})
       order by b.found_at desc, b.id limit ? offset ?`,
      [
        ...parts.bindings,
        ...bindings,
        ...states,
        search.limit,
        search.offset,
      ] as Knex.RawBinding[]
    ),
    knex.raw<{ rows: unknown[] }>(
      `select b.state, count(*)::int as count ${FROM} where ${sql} group by 1`,
      bindings as Knex.RawBinding[]
    ),
  ])
  const counts = z.array(Counted).parse(counted.rows)
  return {
    breaks: z.array(Row).parse(page.rows),
    count: counts
      .filter(({ state }) => states.includes(state))
      .reduce((sum, { count }) => sum + count, 0),
    counts: Object.fromEntries(
      counts.map(({ state, count }) => [state, count])
    ),
  }
}
