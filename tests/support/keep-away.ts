import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { until } from "./poll.ts"

/** Seconds: longer than any file of specs. */
const HELD_S = 1800
const OWNER = { ownerId: "tests" }

/**
 * Takes the lock of a job of the backend, once it rests: from then on it waits
 * in vain, and changes nothing under a spec.
 */
export async function keepAway(
  container: MedusaContainer,
  job: string
): Promise<void> {
  const locking = container.resolve(Modules.LOCKING)
  await until(`${job} rests`, async () => {
    try {
      await locking.acquire(job, { ...OWNER, expire: HELD_S })
      return true
    } catch {
      return false
    }
  })
}

/** Gives back every job that a suite kept away: the next one may need it. */
export const comeBack = (container: MedusaContainer) =>
  container.resolve(Modules.LOCKING).releaseAll(OWNER)
