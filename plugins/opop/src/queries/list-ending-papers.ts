import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { addDays } from "../lib/day"
import { REMINDER_DAYS } from "../lib/papers"
import { IS_CURRENT, PAPER_PLACES } from "./paper-sql"

const Ending = z.object({ id: z.string(), days: z.number() })
export type EndingPaper = z.output<typeof Ending>

type Page = { today: string; limit: number }

/** Papers that matter: of cases that were not given up, of shops and of goods. */
const IS_WANTED = `p.state = 'accepted' and ${IS_CURRENT}
  and (a.id is null or p.pesantren_id is not null
    or a.state not in ('rejected', 'withdrawn'))`

const [FIRST_DAYS, LAST_DAYS] = REMINDER_DAYS

/**
 * Papers whose end people have not been told of, with the reminder that is due
 * (30 or 7 days before). Not where a newer one waits to be checked.
 */
export async function listEndingPapers(
  container: MedusaContainer,
  { today, limit }: Page
): Promise<EndingPaper[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const days = `case when p.valid_until <= ? then ? else ? end::int`
  const due = [addDays(today, LAST_DAYS), LAST_DAYS, FIRST_DAYS]
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `select p.id, ${days} as days ${PAPER_PLACES}
     where ${IS_WANTED} and p.valid_until between ? and ?
       and not exists (select 1 from paper_reminder r
         where r.paper_id = p.id and r.days <= ${days})
       and not exists (select 1 from paper n
         where n.owner_type = p.owner_type and n.owner_id = p.owner_id
           and n.kind = p.kind and n.state = 'pending'
           and n.replaced_at is null and n.deleted_at is null)
     order by p.valid_until, p.id limit ?`,
    [...due, today, addDays(today, FIRST_DAYS), ...due, limit]
  )
  return z.array(Ending).parse(rows)
}

const Id = z.object({ id: z.string() })

/** Accepted papers whose last day is over. */
export async function listLapsedPapers(
  container: MedusaContainer,
  { today, after, limit }: Page & { after: string }
): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `select p.id ${PAPER_PLACES}
     where ${IS_WANTED} and p.valid_until < ? and p.id > ?
     order by p.id limit ?`,
    [today, after, limit]
  )
  return z
    .array(Id)
    .parse(rows)
    .map(({ id }) => id)
}
