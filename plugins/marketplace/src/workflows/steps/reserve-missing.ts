import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import type { Finding } from "../../lib/breaks"
import { placeReservations } from "../../lib/place-reservations"
import { MISSING_RESERVATIONS } from "../../queries/breaks/of-orders"

const Missing = z.object({
  line_item_id: z.string(),
  inventory_item_id: z.string(),
  allow_backorder: z.boolean(),
  quantity: z.coerce.number(),
  location_ids: z.array(z.string()).nullable(),
})

async function loadMissing(
  container: MedusaContainer,
  input: { order_id: string; before: string }
) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await knex.raw<{ rows: unknown[] }>(MISSING_RESERVATIONS, {
    order_id: input.order_id,
    before: new Date(input.before),
  })
  return z.array(Missing).parse(found.rows)
}

/** What came of it. */
export interface ReservedMissing {
  /** How many reservations are new. */
  made: number
  /** Lines for which there is not enough any more. */
  short: string[]
}

const NOTHING: ReservedMissing = { made: 0, short: [] }

/**
 * Reserves what an order lacks and the stock has, under the locks that checkout
 * takes, two lines of one item counted together. Undo gives it back.
 */
export const reserveMissingStep = createStep(
  "reserve-missing",
  async (input: { found: Finding | null; before: string }, { container }) => {
    if (!input.found) return new StepResponse(NOTHING, [] as string[])
    const ask = { order_id: input.found.subject, before: input.before }
    const inventory = container.resolve(Modules.INVENTORY)
    const missing = await loadMissing(container, ask)
    const keys = [...new Set(missing.map((it) => it.inventory_item_id))].sort()
    if (keys.length === 0) return new StepResponse(NOTHING, [] as string[])
    const done = await container
      .resolve(Modules.LOCKING)
      .execute(keys, async () => {
        const levels = await inventory.listInventoryLevels(
          { inventory_item_id: keys },
          { take: 10_000 }
        )
        const { placed, short } = placeReservations(
          await loadMissing(container, ask),
          levels.map((level) => ({
            inventory_item_id: level.inventory_item_id,
            location_id: level.location_id,
            available:
              Number(level.stocked_quantity) - Number(level.reserved_quantity),
          }))
        )
        const made = placed.length
          ? await inventory.createReservationItems(placed)
          : []
        return { short, ids: made.map(({ id }) => id) }
      })
    return new StepResponse(
      { made: done.ids.length, short: done.short },
      done.ids
    )
  },
  async (ids, { container }) => {
    if (ids?.length)
      await container.resolve(Modules.INVENTORY).deleteReservationItems(ids)
  }
)
