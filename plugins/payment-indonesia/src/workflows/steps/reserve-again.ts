import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"

/**
 * Reserves for the lines of a cancelled order what was reserved for them when
 * it was placed, under the locks that checkout takes; undo gives it back.
 * Throws `revival_stock_short`.
 */
export const reserveAgainStep = createStep(
  "reserve-again",
  async ({ line_ids }: { line_ids: string[] }, { container }) => {
    const inventory = container.resolve(Modules.INVENTORY)
    const former = await inventory.listReservationItems(
      { line_item_id: line_ids },
      { withDeleted: true, take: 10_000, order: { created_at: "ASC" } }
    )
    // An order that was revived before has more than one a line: the last counts.
    const last = new Map(
      former.map((it) => [`${it.line_item_id} ${it.inventory_item_id}`, it])
    )
    const wanted = [...last.values()].map((it) => ({
      line_item_id: it.line_item_id ?? "",
      inventory_item_id: it.inventory_item_id,
      location_id: it.location_id,
      quantity: Number(it.quantity),
    }))
    if (!wanted.length)
      return new StepResponse<undefined, string[]>(undefined, [])
    const keys = [...new Set(wanted.map((it) => it.inventory_item_id))].sort()
    const made = await container
      .resolve(Modules.LOCKING)
      .execute(keys, async () => {
        for (const key of keys) {
          const rows = wanted.filter((it) => it.inventory_item_id === key)
          // Two lines of one item are each enough alone: their sum has to be.
          const total = rows.reduce((sum, { quantity }) => sum + quantity, 0)
          const places = [...new Set(rows.map((it) => it.location_id))]
          if (!(await inventory.confirmInventory(key, places, total)))
            throw failMoney("revival_stock_short")
        }
        return inventory.createReservationItems(wanted)
      })
    return new StepResponse(
      undefined,
      made.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length)
      await container.resolve(Modules.INVENTORY).deleteReservationItems(ids)
  }
)
