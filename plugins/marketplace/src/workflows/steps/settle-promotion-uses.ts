import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { COUNT_USES } from "../../lib/promotion-counters"
import type { ReturnState } from "../../lib/promotion-return"
import { loadPromotionUses } from "../../queries/load-promotion-uses"

const Moved = z.array(
  z.object({
    uses: z.array(z.object({ promotion_id: z.string(), amount: z.number() })),
  })
)

/** Only of an order that is cancelled, and whose uses are not given back yet. */
const GIVE_BACK = `
  insert into promotion_return (id, order_id, state, uses)
  select 'pret_' || gen_random_uuid(), o.id, 'given_back', ?::jsonb
  from "order" o
  where o.id = ? and o.status = 'canceled' and o.deleted_at is null
  on conflict (order_id) where deleted_at is null do update
    set state = 'given_back', updated_at = now()
    where promotion_return.state = 'taken_again'
  returning uses`

/** Only of an order that stands, and whose uses were given back. */
const TAKE_AGAIN = `
  update promotion_return r set state = 'taken_again', updated_at = now()
  from "order" o
  where r.order_id = ? and r.state = 'given_back' and r.deleted_at is null
    and o.id = r.order_id and o.status <> 'canceled'
  returning r.uses`

/**
 * Gives back the uses of promotions that a wholly cancelled order had taken,
 * or takes them again for one that was revived; answers which, or null when it
 * was done before. An order that stands again takes its use even where somebody
 * else has taken the last one meanwhile: it was bought at that price.
 *
 * By SQL and in one transaction with the row that says so: the promotion
 * module's own `revertUsage` reads and writes without a lock, so a purchase in
 * the same moment would be lost, and a crash between it and the row would give
 * back twice or never. Without undo: it is the workflow's only step.
 */
export const settlePromotionUsesStep = createStep(
  "settle-promotion-uses",
  async ({ order_id }: { order_id: string }, { container }) => {
    const order = await loadPromotionUses(container, order_id)
    if (!order) return new StepResponse<ReturnState | null>(null)
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const done = await knex.transaction(async (held) => {
      const move = async (sql: string, values: readonly string[]) => {
        const { rows } = await held.raw<{ rows: unknown[] }>(sql, [...values])
        return Moved.parse(rows)[0]
      }
      const taking = JSON.stringify(order.uses)
      const given = await move(GIVE_BACK, [taking, order_id])
      const taken = given ? undefined : await move(TAKE_AGAIN, [order_id])
      const moved = given ?? taken
      if (!moved) return null
      const values = {
        ids: JSON.stringify(moved.uses.map((use) => use.promotion_id)),
        uses: JSON.stringify(moved.uses),
        by: given ? -1 : 1,
        ...{ customer_id: order.customer_id, email: order.email },
      }
      for (const sql of COUNT_USES) await held.raw(sql, values)
      return given ? ("given_back" as const) : ("taken_again" as const)
    })
    return new StepResponse<ReturnState | null>(done)
  }
)
