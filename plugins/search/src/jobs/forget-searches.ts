import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { forgetSearchesWorkflow } from "../workflows/forget-searches"

/** A season: long enough to learn words from, and no longer. */
const KEPT_DAYS = 90

/** Each night: forgets old searches. */
export default async function forgetSearches(container: MedusaContainer) {
  const { result } = await forgetSearchesWorkflow(container).run({
    input: KEPT_DAYS,
  })
  if (result) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`search.log_forgotten searches=${result}`)
  }
}

export const config = { name: "forget-searches", schedule: "50 19 * * *" }
