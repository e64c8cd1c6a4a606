import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { workersOf } from "../sync/workers"
import { queueTagsWorkflow } from "../workflows/queue-tags"

/** The public page of what the programme brought; the storefront knows the tag. */
const TAG = "impact"

/** New figures of the reports: their public page is made anew. */
export default async function tellImpact({ container }: SubscriberArgs) {
  await queueTagsWorkflow(container).run({
    input: [{ tag: TAG, isHard: false }],
  })
  workersOf(container).tell.wake()
}

export const config: SubscriberConfig = { event: "reports.refreshed" }
