import type { MedusaContainer } from "@medusajs/framework/types"
import { auditAndRepair } from "@pasar-santri/search/sync/audit-and-repair"
import {
  readStatus,
  type SearchStatus,
} from "@pasar-santri/search/sync/read-status"
import { workersOf } from "@pasar-santri/search/sync/workers"
import { rebuildSearchIndexWorkflow } from "@pasar-santri/search/workflows"
import type { Progress } from "../lib/progress"
import type { SearchOptions } from "./options"
import { describeAudit, describeStatus } from "./words"

/** How often a rebuild is asked how far it is. Milliseconds. */
const LOOK_MS = 500

/**
 * Says how the search indexes stand, fills them anew, or compares them with the
 * database and repairs what differs. Throws when a rebuild or an audit fails.
 */
export async function tendSearch(
  container: MedusaContainer,
  progress: Progress,
  { act, engine }: SearchOptions
): Promise<void> {
  if (act === "rebuild") {
    const look = setInterval(() => void tick(container, progress), LOOK_MS)
    try {
      await rebuildSearchIndexWorkflow(container).run({ input: { engine } })
    } finally {
      clearInterval(look)
    }
  }
  if (act === "audit") {
    const results = await auditAndRepair(container)
    for (const result of results) progress.say(describeAudit(result))
    const broken = results.find(({ error }) => error !== null)
    if (broken) throw new Error(`${broken.engine}: ${broken.error}`)
    await workersOf(container).sync.run()
    return
  }
  const status = await readStatus(container)
  for (const line of describeStatus(status)) progress.say(line)
}

async function tick(container: MedusaContainer, progress: Progress) {
  // A look in vain is not the rebuild's fault.
  const status = await readStatus(container).catch(() => null)
  const filling = status && runningFilling(status)
  if (filling) progress.tick("search", filling.done, filling.of)
}

const runningFilling = ({ engines }: SearchStatus) =>
  engines.find(({ filling }) => filling?.state === "processing")?.filling
