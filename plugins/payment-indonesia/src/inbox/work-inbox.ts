import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  HANDED_OVER,
  LEASE_SECONDS,
  type LeasedEvent,
  type Outcome,
} from "../lib/inbox"
import { THIS_PROCESS } from "../lib/lease-holder"
import { toldOf } from "../lib/told-of"
import { GATEWAYS_MODULE } from "../modules/gateways"
import { INBOX_MODULE } from "../modules/inbox"
import { handOver } from "./hand-over"
import { settleReference } from "./settle-reference"

const BATCH = 10
/** A lease outlives two renewals that fail. Milliseconds. */
const RENEW_MS = (LEASE_SECONDS * 1000) / 3
/** Longer than the work on one batch takes: a worker that hangs loses it. */
const LONGEST_MS = 300_000

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

/** Renews the leases of this process while `work` goes on. */
async function keepingLeases(
  container: MedusaContainer,
  work: () => Promise<void>
): Promise<void> {
  const inbox = container.resolve(INBOX_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const began = Date.now()
  const renewing = setInterval(() => {
    if (Date.now() - began > LONGEST_MS) return clearInterval(renewing)
    inbox
      .renewLeases(THIS_PROCESS)
      .catch((error: unknown) =>
        logger.warn(`payment.inbox_not_renewed ${toldOf(error)}`)
      )
  }, RENEW_MS).unref()
  try {
    await work()
  } finally {
    clearInterval(renewing)
  }
}

/** Works on what is due in the inbox; answers whether there was anything. */
export async function workInbox(container: MedusaContainer): Promise<boolean> {
  const inbox = container.resolve(INBOX_MODULE)
  const events = await inbox.leaseEvents(BATCH, THIS_PROCESS)
  await keepingLeases(container, async () => {
    for (const group of groupsOf(events)) await workGroup(container, group)
  })
  return events.length > 0
}
