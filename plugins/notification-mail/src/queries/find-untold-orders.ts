import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { firstIdOf } from "../lib/first-id"

const Id = z.object({ id: z.string() })

/**
 * Orders placed in a time whose mail was never written down, in the order of
 * their ids from `after` on. Two indexes answer it: the orders' ids, which begin
 * with their time, and the keys of the outbox.
 */
export async function findUntoldOrders(
  container: MedusaContainer,
  {
    since,
    until,
    after,
    limit,
  }: { since: Date; until: Date; after: string; limit: number }
): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const first = firstIdOf("order", since)
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `select o.id from "order" o
     where o.id > ? and o.created_at < ? and o.deleted_at is null
       and o.is_draft_order = false and o.status not in ('canceled', 'draft')
       and o.email is not null
       and not exists (select from kept_mail k
         where k.key = 'order-placed:' || o.id and k.deleted_at is null)
     order by o.id limit ?`,
    [after > first ? after : first, until, limit]
  )
  return z
    .array(Id)
    .parse(rows)
    .map(({ id }) => id)
}
