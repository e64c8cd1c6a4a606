import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { workersOf } from "../sync/workers"
import { sweepSearchChangesWorkflow } from "../workflows/sweep-search-changes"

/** Finds what changed without an event reaching the index, each minute. */
export default async function sweepSearchChanges(container: MedusaContainer) {
  const { result: marked } = await sweepSearchChangesWorkflow(container).run()
  if (marked) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`search.swept marked=${marked}`)
    workersOf(container).sync.wake()
  }
}

export const config = {
  name: "sweep-search-changes",
  schedule: "* * * * *",
}
