import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import type { PlannedChange } from "../../lib/price-stock-plan"
import { LISTING_MODULE } from "../../modules/listing"
import type { ChangeSource } from "../../modules/listing/models/stock-price-change"

export type LogPriceStockInput = {
  pesantren_id: string
  source: ChangeSource
  by: Actor
  changes: PlannedChange[]
}

/** Writes down each change of a price or a stock; undo removes the rows. */
export const logPriceStockStep = createStep(
  "log-price-stock",
  async (input: LogPriceStockInput, { container }) => {
    const { pesantren_id, source, by, changes } = input
    const created = await container
      .resolve(LISTING_MODULE)
      .createStockPriceChanges(
        changes.map((change) => ({
          ...change,
          ...{ pesantren_id, source },
          actor_type: by.type,
          actor_id: by.id,
          actor_name: by.name,
        }))
      )
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids.length, ids)
  },
  async (ids, { container }) => {
    if (ids?.length)
      await container.resolve(LISTING_MODULE).deleteStockPriceChanges(ids)
  }
)
