import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { DirtyMark } from "../lib/dirty"
import { SOURCES } from "../sync/events"
import { workersOf } from "../sync/workers"
import { markDirtyWorkflow } from "../workflows/mark-dirty"

/** Notes what changed and wakes the worker; the index is never written here. */
export default async function markDirty({
  event,
  container,
}: SubscriberArgs<unknown>) {
  const source = SOURCES[event.name]
  if (!source) {
    return
  }
  const marks = [event.data].flat().flatMap((data): DirtyMark[] => {
    const ids = (data as Record<string, unknown>)[source.id ?? "id"]
    return [ids]
      .flat()
      .filter((ref): ref is string => typeof ref === "string")
      .map((ref) => ({ kind: source.kind, ref, reason: source.reason }))
  })
  await markDirtyWorkflow(container).run({ input: marks })
  workersOf(container).sync.wake()
}

export const config: SubscriberConfig = { event: Object.keys(SOURCES) }
