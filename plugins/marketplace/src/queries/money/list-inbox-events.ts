import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { readRows } from "./read-rows"

const Event = z.object({
  ...{ id: z.string(), provider: z.string(), kind: z.string() },
  ...{ reference: z.string(), state: z.string() },
  ...{ attempts: z.coerce.number(), repeats: z.coerce.number() },
  ...{ error: z.string().nullable(), received_at: z.coerce.date() },
})

/** Events of gateways that a person has to look at, the newest first. */
export async function listInboxEvents(
  container: MedusaContainer,
  { limit, offset }: { limit: number; offset: number }
) {
  const { rows, count } = await readRows(container, Event, {
    entity: "inbox_event",
    filters: { state: ["failed", "dead"] },
    order: { received_at: "DESC" },
    ...{ take: limit, skip: offset },
  })
  return { events: rows, count }
}
