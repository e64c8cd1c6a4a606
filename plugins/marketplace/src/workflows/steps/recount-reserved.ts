import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import type { RepairInput } from "./look-again"

const Level = z.object({ inventory_item_id: z.string() })

/** `raw_…` is how Medusa keeps a number exactly. */
const RECOUNT = `
  update inventory_level il
  set reserved_quantity = held.quantity, updated_at = now(),
    raw_reserved_quantity = jsonb_build_object(
      'value', held.quantity::text, 'precision', 20)
  from (select coalesce(sum(r.quantity), 0) as quantity
    from inventory_level level
    left join reservation_item r
      on r.inventory_item_id = level.inventory_item_id
      and r.location_id = level.location_id and r.deleted_at is null
    where level.id = ?) held
  where il.id = ? and il.deleted_at is null
    and il.reserved_quantity <> held.quantity
  returning il.id`

/**
 * Sets the counter of one item at one place to the sum of what is reserved,
 * under the lock that everybody takes who reserves. By SQL: the inventory module
 * refuses to write this figure, and moving it by making and deleting
 * reservations would move both sides. Without undo: the sum is a fact. Answers
 * whether it differed.
 */
export const recountReservedStep = createStep(
  "recount-reserved",
  async ({ subject }: Pick<RepairInput, "subject">, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: unknown[] }>(
      `select inventory_item_id from inventory_level where id = ?`,
      [subject]
    )
    const level = Level.safeParse(rows[0])
    if (!level.success) return new StepResponse(false)
    const counted = await container
      .resolve(Modules.LOCKING)
      .execute(level.data.inventory_item_id, () =>
        knex.raw<{ rows: unknown[] }>(RECOUNT, [subject, subject])
      )
    return new StepResponse(counted.rows.length > 0)
  }
)
