import { MedusaError } from "@medusajs/framework/utils"

/**
 * Ends a call that asks for what this engine cannot do. A provider of the
 * Search Module has no list of features: it throws, and never approximates.
 */
export function refuse(what: string): never {
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The search provider meilisearch ${what}`
  )
}
