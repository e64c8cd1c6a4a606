import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EVERY_ENGINE, type DirtyRow } from "../../lib/dirty"
import { indexEverywhere } from "../../sync/index-everywhere"
import { indexInEngine } from "../../sync/index-in-engine"
import { SEARCH_SYNC_MODULE } from "../../modules/search-sync"

/**
 * Brings changed products in the engines to their present state, whatever the
 * event said, and queues what the storefront has to be told. Answers the rows
 * that an engine did not take and that stay. Safe to repeat. Throws when the
 * first engine does not take a write; all rows then come again.
 */
export const indexProductsStep = createStep(
  "index-products",
  async (rows: DirtyRow[], { container }) => {
    const products = rows.filter(({ kind }) => kind === "product")
    const [first] = products
    if (!first) {
      return new StepResponse<DirtyRow[]>([])
    }
    const work = {
      search: container.resolve(Modules.SEARCH),
      sync: container.resolve(SEARCH_SYNC_MODULE),
      logger: container.resolve(ContainerRegistrationKeys.LOGGER),
      sources: {
        connection: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
        query: container.resolve(ContainerRegistrationKeys.QUERY),
      },
    }
    // A lease holds rows of one engine only.
    const kept =
      first.engine === EVERY_ENGINE
        ? await indexEverywhere(work, products)
        : await indexInEngine(work, first.engine, products)
    return new StepResponse(kept)
  }
)
