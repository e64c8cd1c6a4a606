import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SEARCH_SYNC_MODULE } from "../../modules/search-sync"
import type { TagRow } from "../../modules/search-sync/storefront-outbox"
import { tellStorefront } from "../../sync/tell-storefront"

const BATCH = 500
const LEASE_SECONDS = 30

/**
 * Tells the storefront the tags that are due, hard ones first. What it does not
 * accept stays queued and is told later. Answers how many it accepted. Without
 * a storefront nothing is kept.
 */
export const tellStorefrontStep = createStep(
  "tell-storefront",
  async (_: void, { container }) => {
    const sync = container.resolve(SEARCH_SYNC_MODULE)
    const rows = await sync.leaseTags(BATCH, LEASE_SECONDS)
    const told: TagRow[] = []
    const untold: TagRow[] = []
    for (const isHard of [true, false]) {
      const group = rows.filter((row) => row.isHard === isHard)
      if (!group.length) {
        continue
      }
      const isAccepted =
        !sync.storefront ||
        (await tellStorefront(
          sync.storefront,
          group.map(({ tag }) => tag),
          isHard
        ).then(
          () => true,
          () => false
        ))
      ;(isAccepted ? told : untold).push(...group)
    }
    await sync.settleTags(told)
    await sync.postponeTags(untold)
    return new StepResponse({ told: told.length, untold: untold.length })
  }
)
