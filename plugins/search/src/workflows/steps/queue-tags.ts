import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SEARCH_SYNC_MODULE } from "../../modules/search-sync"
import type { TagMark } from "../../modules/search-sync/storefront-outbox"

/** Queues cache tags for the storefront. A tag in vain does no harm. */
export const queueTagsStep = createStep(
  "queue-tags",
  async (tags: TagMark[], { container }) => {
    await container.resolve(SEARCH_SYNC_MODULE).queueTags(tags)
    return new StepResponse(tags.length)
  }
)
