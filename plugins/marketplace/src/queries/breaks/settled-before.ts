import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * How long a purchase may be in the making; more than the two minutes for
 * which completing a cart holds its lock.
 */
export const WORK_MS = 180_000

/** When this process began. */
const STARTED = performance.timeOrigin

/**
 * The time until which nothing is at work any more. What is older than three
 * minutes; and, where this is the only process (without Redis a second one does
 * not start), all that is older than the process itself, so that what a crash
 * left is found at once.
 */
export function settledBefore(container: MedusaContainer): Date {
  const { projectConfig } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  )
  const isAlone = !projectConfig.redisUrl
  const old = Date.now() - WORK_MS
  return new Date(isAlone ? Math.max(old, STARTED) : old)
}
