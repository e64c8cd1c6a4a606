import type { MedusaContainer } from "@medusajs/framework/types"
import { REPORTING_MODULE } from "@pasar-santri/reporting/modules/reporting"
import type { Progress } from "../lib/progress"
import type { ReportOptions } from "./options"
import { describeRefreshes, SAID } from "./words"

/** How many refreshes the status looks back. */
const SHOWN = 5

/**
 * Says how the reports stand, makes their figures anew, or makes their read
 * models and takes them away. Throws what the database answers; nothing of the
 * shop is touched.
 */
export async function tendReports(
  container: MedusaContainer,
  progress: Progress,
  { act }: ReportOptions
): Promise<void> {
  const module = container.resolve(REPORTING_MODULE)
  if (act === "drop") {
    const undone = await module.drop()
    progress.say(undone > 0 ? SAID.dropped : SAID.nothingToDrop)
    return
  }
  if (act === "migrate") {
    const made = await module.build()
    for (const name of made) progress.say(`Reports: made ${name}`)
    if (made.length === 0) progress.say(SAID.nothingToMake)
  }
  if (act !== "status") {
    const outcome = await module.refresh((_, done, of) =>
      progress.tick("reports", done, of)
    )
    if (!outcome) progress.say(SAID.atIt)
  }
  const refreshes = await module.listRefreshes(SHOWN).catch(unavailable)
  for (const line of refreshes ? describeRefreshes(refreshes) : [SAID.away])
    progress.say(line)
}

function unavailable(fault: unknown): undefined {
  if (
    fault instanceof Error &&
    Reflect.get(fault, "code") === "reports_unavailable"
  )
    return
  throw fault
}
