import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { HANDED_OVER, type LeasedEvent, type Outcome } from "../lib/inbox"
import { toldOf } from "../lib/told-of"
import { GATEWAYS_MODULE } from "../modules/gateways"
import { INBOX_MODULE } from "../modules/inbox"
import { handOver } from "./hand-over"
import { settleReference } from "./settle-reference"

const BATCH = 10
/** Longer than the work on one batch takes. */
const LEASE_SECONDS = 300

/** One at a time for a payment, in all processes. */
const lockOf = ({ provider, reference }: LeasedEvent) =>
  `payment-inbox:${provider}:${reference}`

/** Events of one payment that one look at the truth settles; others come alone. */
function groupsOf(events: LeasedEvent[]): LeasedEvent[][] {
  const groups = new Map<string, LeasedEvent[]>()
  for (const event of events) {
    const own = HANDED_OVER.includes(event.kind) ? event.id : ""
    const key = `${lockOf(event)}:${own}`
    groups.set(key, [...(groups.get(key) ?? []), event])
  }
  return [...groups.values()]
}

async function outcomeOf(
  container: MedusaContainer,
  event: LeasedEvent
): Promise<Outcome> {
  const gateway = container.resolve(GATEWAYS_MODULE).find(event.provider)
  // Switched off since: a person decides, and may begin the event anew.
  if (!gateway)
    return { state: "failed", result: "officer", error: "gateway_off" }
  return HANDED_OVER.includes(event.kind)
    ? handOver(container, gateway, event)
    : settleReference(container, gateway, event.reference)
}

async function workGroup(
  container: MedusaContainer,
  group: LeasedEvent[]
): Promise<void> {
  const [event] = group
  if (!event) return
  const inbox = container.resolve(INBOX_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const about = `${event.provider} ${event.reference} ${event.kind}`
  try {
    await container
      .resolve(Modules.LOCKING)
      .execute(lockOf(event), async () => {
        const outcome = await outcomeOf(container, event)
        await inbox.settleEvents(group, outcome)
        if (outcome.error)
          logger.warn(`payment.inbox_officer ${about}: ${outcome.error}`)
        if (!HANDED_OVER.includes(event.kind))
          await inbox.supersedeEvents(event, group)
      })
  } catch (error) {
    const told = toldOf(error)
    logger.warn(`payment.inbox_postponed ${about}: ${told}`)
    await inbox.postponeEvents(group, told)
  }
}

/** Works on what is due in the inbox; answers whether there was anything. */
export async function workInbox(container: MedusaContainer): Promise<boolean> {
  const inbox = container.resolve(INBOX_MODULE)
  const events = await inbox.leaseEvents(BATCH, LEASE_SECONDS)
  for (const group of groupsOf(events)) await workGroup(container, group)
  return events.length > 0
}
