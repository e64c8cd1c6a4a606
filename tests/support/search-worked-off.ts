import { setTimeout as sleep } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SEARCH_SYNC_MODULE } from "@pasar-santri/search/modules/search-sync"
import { until } from "./poll.ts"

/** Events still on their way may mark again; looks this often before it is over. */
const LOOKS = 5
const PAUSE_MS = 100

/**
 * Waits until the search has worked off all that was marked: goods are found
 * after the first of their events, and written again for the others.
 */
export async function searchWorkedOff(container: MedusaContainer) {
  const sync = container.resolve(SEARCH_SYNC_MODULE)
  await until("all worked off", async () => {
    for (let look = 0; look < LOOKS; look += 1) {
      if (await sync.isMarked("postgres")) return false
      await sleep(PAUSE_MS)
    }
    return true
  })
}
