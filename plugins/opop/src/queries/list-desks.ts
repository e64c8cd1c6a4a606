import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { WaitingWork } from "../lib/desk"
import { DECIDERS } from "../lib/listing-rights"
import { EDITABLE, WAITING } from "../lib/listing-states"
import { pesantrenWithin } from "../lib/territory-sql"
import { IS_CURRENT, PAPER_PLACES } from "./paper-sql"

/** An officer who decides, and what waits in the own territory. */
export type Desk = WaitingWork & { id: string }

const Officer = z.object({ id: z.string(), territory: z.array(z.string()) })

const Counts = z.object({
  listings: z.number(),
  changes: z.number(),
  papers: z.number(),
})

/** Officers who may decide about goods, after an id, and where they may. */
async function decidersAfter(
  knex: Knex,
  { after, limit }: { after: string; limit: number }
) {
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `select o.id, array_agg(distinct g.area_code order by g.area_code) as territory
     from officer o
     join officer_grant g on g.officer_id = o.id and g.revoked_at is null
       and g.deleted_at is null and g.role = any(string_to_array(?, ','))
     where o.deleted_at is null and o.id > ?
     group by o.id order by o.id limit ?`,
    [DECIDERS.join(","), after, limit]
  )
  return z.array(Officer).parse(rows)
}

const GOODS = `from listing l
  join pesantren p on p.id = l.pesantren_id and p.deleted_at is null`

/** What waits in a territory; a paper of goods in check is checked with them. */
async function countWaiting(
  knex: Knex,
  territory: readonly string[]
): Promise<WaitingWork> {
  const goods = pesantrenWithin("p", territory)
  const papers = pesantrenWithin("ps", territory)
  const bindings = [
    ...[WAITING.join(","), ...goods.bindings],
    ...goods.bindings,
    ...[[...EDITABLE, ...WAITING].join(","), ...papers.bindings],
  ]
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `select
      (select count(*)::int ${GOODS} where l.deleted_at is null
        and l.state = any(string_to_array(?, ',')) and ${goods.sql}
      ) as listings,
      (select count(*)::int ${GOODS}
        join listing_change c on c.listing_id = l.id
          and c.state = 'pending' and c.deleted_at is null
        where l.deleted_at is null and l.state = 'published' and ${goods.sql}
      ) as changes,
      (select count(*)::int ${PAPER_PLACES}
        where p.owner_type <> 'application' and p.state = 'pending'
          and ${IS_CURRENT}
          and (l.id is null or not l.state = any(string_to_array(?, ',')))
          and ${papers.sql}
      ) as papers`,
    bindings as string[]
  )
  return Counts.parse(rows[0])
}

/**
 * One page of the officers who decide about goods, by id, each with what waits:
 * only in areas where they may decide. Officers of one territory are counted
 * for once.
 */
export async function listDesks(
  container: MedusaContainer,
  page: { after: string; limit: number }
): Promise<Desk[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const counted = new Map<string, WaitingWork>()
  const desks: Desk[] = []
  for (const { id, territory } of await decidersAfter(knex, page)) {
    const key = territory.join()
    const work = counted.get(key) ?? (await countWaiting(knex, territory))
    counted.set(key, work)
    desks.push({ id, ...work })
  }
  return desks
}
