import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { fail } from "../errors"
import { EXPLAINED_BY_OWN_ACT } from "../lib/gateway-decision"
import {
  HANDED_OVER,
  LEASE_SECONDS,
  type LeasedEvent,
  type Outcome,
} from "../lib/inbox"
import { isEarly, isOvertaken, pauseAfter } from "../lib/inbox-pause"
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

/**
 * An officer is called when a finding stays. An act of ours that is under way
 * looks like one of somebody else's until it is written down.
 */
function expectStays({ error }: Outcome, group: LeasedEvent[]): void {
  const attempts = Math.max(...group.map((event) => event.attempts))
  if (error && EXPLAINED_BY_OWN_ACT.includes(error) && isEarly(attempts))
    throw fail("gateway_not_settled", error)
}

/** Gives events back; those that were overtaken are looked at again in a moment. */
async function postpone(
  container: MedusaContainer,
  group: LeasedEvent[],
  fault: unknown
): Promise<number> {
  const isSoon = isOvertaken(fault)
  const postponed = group.map((event) => ({
    ...event,
    pause: pauseAfter(event.attempts, isSoon),
  }))
  await container.resolve(INBOX_MODULE).postponeEvents(postponed, toldOf(fault))
  return Math.min(...postponed.map(({ pause }) => pause))
}

async function workGroup(
  container: MedusaContainer,
  group: LeasedEvent[],
  wakeIn: (ms: number) => void
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
        expectStays(outcome, group)
        await inbox.settleEvents(group, outcome)
        if (outcome.error)
          logger.warn(`payment.inbox_officer ${about}: ${outcome.error}`)
        if (!HANDED_OVER.includes(event.kind))
          await inbox.supersedeEvents(event, group)
      })
  } catch (error) {
    const pause = await postpone(container, group, error)
    const line = `${about} seconds=${pause}: ${toldOf(error)}`
    if (!isOvertaken(error)) logger.warn(`payment.inbox_postponed ${line}`)
    else {
      logger.info(`payment.inbox_overtaken ${line}`)
      // The job of each minute would come too late for it.
      wakeIn(pause * 1000)
    }
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

/**
 * Works on what is due in the inbox; answers whether there was anything.
 * `wakeIn` is told when something is due again in a moment, in milliseconds.
 */
export async function workInbox(
  container: MedusaContainer,
  wakeIn: (ms: number) => void
): Promise<boolean> {
  const inbox = container.resolve(INBOX_MODULE)
  const events = await inbox.leaseEvents(BATCH, THIS_PROCESS)
  await keepingLeases(container, async () => {
    for (const group of groupsOf(events))
      await workGroup(container, group, wakeIn)
  })
  return events.length > 0
}
