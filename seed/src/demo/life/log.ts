import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { readRows } from "../../lib/query"

const Entry = z.object({ action: z.string() })

/** Does an act once: runs it unless the log tells of it already. */
export type Once = (
  action: string,
  run: () => Promise<unknown>
) => Promise<void>

/**
 * What was done already, as the log of the office tells it. A life that was
 * broken off goes on where it was, and what people did since stays.
 */
export async function onceByLog(
  container: MedusaContainer,
  filters: Record<string, unknown>
): Promise<Once> {
  const entries = await readRows(container, {
    ...{ entity: "audit_entry", fields: ["action"], filters, row: Entry },
  })
  const left = new Map<string, number>()
  for (const { action } of entries)
    left.set(action, (left.get(action) ?? 0) + 1)
  return async (action, run) => {
    const count = left.get(action) ?? 0
    if (count > 0) left.set(action, count - 1)
    else await run()
  }
}
