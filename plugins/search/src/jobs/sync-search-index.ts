import type { MedusaContainer } from "@medusajs/framework/types"
import { workersOf } from "../sync/workers"

/** Empties what a process left behind that died, or a pause held back. */
export default async function syncSearchIndex(container: MedusaContainer) {
  const { sync, tell } = workersOf(container)
  await Promise.all([sync.run(), tell.run()])
}

export const config = {
  name: "sync-search-index",
  schedule: { interval: 10_000 },
}
