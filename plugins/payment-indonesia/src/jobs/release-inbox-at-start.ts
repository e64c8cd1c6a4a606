import type { MedusaContainer } from "@medusajs/framework/types"
import { releaseGone } from "../inbox/release-gone"
import { inboxWorkerOf } from "../inbox/workers"

/** Once, when a process has started: what its predecessor held is worked on at once. */
export default async function releaseInboxAtStart(container: MedusaContainer) {
  await releaseGone(container)
  await inboxWorkerOf(container).run()
}

export const config = {
  name: "release-inbox-at-start",
  schedule: { interval: 3000, numberOfExecutions: 1 },
}
