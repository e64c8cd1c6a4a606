import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { asError } from "../../lib/as-error"
import { isServing } from "../../sync/serving"
import { tendTiers } from "../../sync/tend-tiers"

/**
 * Sets the tiers of the embedded engine's index, always or where it has outgrown
 * them. A fault goes to the log: broad searches take longer then, and the next
 * one tries again. Nothing to undo: any tiers give true answers. Safe to repeat.
 */
export const tendTiersStep = createStep(
  "tend-tiers",
  async ({ isForced }: { isForced: boolean }, { container }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const search = container.resolve(Modules.SEARCH)
    const connection = container.resolve(
      ContainerRegistrationKeys.PG_CONNECTION
    )
    try {
      if (await isServing(search, "postgres")) {
        const moved = await tendTiers(connection, isForced)
        if (moved) logger.info(`search.tiers_set moved=${moved}`)
      }
    } catch (error) {
      logger.error("search.tiers_failed", asError(error))
    }
    return new StepResponse(undefined)
  }
)
