import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { CALENDAR_EVENTS } from "../workflows/events"
import { putOffDeadlinesWorkflow } from "../workflows/put-off-deadlines"

/** Of the opop plugin, as plugins meet: by name (docs/decisions/0006). */
const SHOP_HOLIDAY_CHANGED = "shop.holiday_changed"

/** Days off were entered: what a shop, or every shop, has to do is put off. */
export default async function holidayChanged({
  event,
  container,
}: SubscriberArgs<{ id: string; pesantren_id?: string }>) {
  await putOffDeadlinesWorkflow(container).run({
    input: { pesantren_id: event.data.pesantren_id ?? null },
  })
}

export const config: SubscriberConfig = {
  event: [SHOP_HOLIDAY_CHANGED, CALENDAR_EVENTS.added],
}
