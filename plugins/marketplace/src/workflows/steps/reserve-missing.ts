import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { fail } from "../../errors"
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

/**
 * Reserves what an order lacks, under the locks that checkout takes; all or
 * nothing, two lines of one item counted together. Undo gives it back. Throws
 * `reserve_stock_short`.
 */
export const reserveMissingStep = createStep(
  "reserve-missing",
  async (input: { found: Finding | null; before: string }, { container }) => {
    if (!input.found) return new StepResponse<number, string[]>(0, [])
    const { subject: order_id } = input.found
    const ask = { order_id, before: input.before }
    const inventory = container.resolve(Modules.INVENTORY)
    const keys = [
      ...new Set(
        (await loadMissing(container, ask)).map((it) => it.inventory_item_id)
      ),
    ].sort()
    if (keys.length === 0) return new StepResponse<number, string[]>(0, [])
    const made = await container
      .resolve(Modules.LOCKING)
      .execute(keys, async () => {
        const rows = await loadMissing(container, ask)
        const levels = await inventory.listInventoryLevels(
          { inventory_item_id: keys },
          { take: 10_000 }
        )
        const placed = placeReservations(
          rows,
          levels.map((level) => ({
            inventory_item_id: level.inventory_item_id,
            location_id: level.location_id,
            available:
              Number(level.stocked_quantity) - Number(level.reserved_quantity),
          }))
        )
        if (!placed) throw fail("reserve_stock_short")
        return inventory.createReservationItems(placed)
      })
    return new StepResponse<number, string[]>(
      made.length,
      made.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length)
      await container.resolve(Modules.INVENTORY).deleteReservationItems(ids)
  }
)
