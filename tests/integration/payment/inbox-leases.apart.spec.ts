import { randomUUID } from "node:crypto"
import { hostname } from "node:os"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { releaseGone } from "@pasar-santri/payment-indonesia/inbox/release-gone"
import { workInbox } from "@pasar-santri/payment-indonesia/inbox/work-inbox"
import { INBOX_MODULE } from "@pasar-santri/payment-indonesia/modules/inbox"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { keepAway } from "../../support/keep-away.ts"
import { midtransShop, startMidtrans } from "../../support/midtrans-shop.ts"

// Before the backend reads its environment.
const midtrans = await startMidtrans()
afterAll(() => midtrans.stop())

/** A process of another machine, of which nothing can be known. */
const STRANGER = "toko-2/4711/aaaa"
/** No process has an id as high as this. */
const DEAD = `${hostname()}/${2 ** 30}/bbbb`
const LIVING = `${hostname()}/${process.ppid}/cccc`
/** An earlier life of this very process, as in a container. */
const FORMER = `${hostname()}/${process.pid}/dddd`

const Row = z.object({
  state: z.string(),
  attempts: z.number(),
  repeats: z.number(),
  error: z.string().nullable(),
  result: z.string().nullable(),
  leased_at: z.unknown(),
  leased_by: z.string().nullable(),
})

describeBackend((backend) => {
  const { make, container } = backend
  const { allowMidtrans, placeOrder, inboxRows } = midtransShop(backend)
  const inbox = () => container().resolve(INBOX_MODULE)
  let stall: MadePesantren

  beforeAll(async () => {
    await keepAway(container(), "work-payment-inbox")
    stall = await make.pesantren()
    await allowMidtrans()
  })

  const sql = (text: string, values: string[]) =>
    container()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(text, values)
  const rowOf = async (event_id: string) => {
    const fields = Object.keys(Row.shape)
    const [row] = await make.rows(Row, "inbox_event", fields, { event_id })
    if (!row) throw new Error(`There is no event ${event_id}.`)
    return row
  }
  const pass = (event_id: string, seconds: number) =>
    sql(
      `update inbox_event set leased_at = leased_at - make_interval(secs => ${seconds})
       where event_id = ?`,
      [event_id]
    )
  /** A question about a payment that waits, taken by somebody. */
  const taken = async (by: string, reference = "payses_nobody-1") => {
    const event = {
      ...{ provider: "midtrans", event_id: `poll:${randomUUID()}` },
      ...{ kind: "poll", reference, payload: "{}" },
    }
    await inbox().noteEvent(event)
    const events = await inbox().leaseEvents(100, by)
    return { event, event_id: event.event_id, events }
  }
  const waiting = async () => {
    const goods = await make.product({ pesantren: stall, stock: 5 })
    return (await placeOrder(goods.variantId)).reference
  }

  describe("an event that somebody works on", () => {
    it("is left alone until the lease has run out, and then taken again", async () => {
      const reference = await waiting()
      const { event_id } = await taken(STRANGER, reference)
      await pass(event_id, 55)
      await workInbox(container(), () => {})
      const held = await rowOf(event_id)
      expect(held).toMatchObject({
        ...{ state: "received", attempts: 1, leased_by: STRANGER },
      })
      expect(held.leased_at).not.toBeNull()
      await pass(event_id, 6)
      await workInbox(container(), () => {})
      expect(await rowOf(event_id)).toMatchObject({
        ...{ state: "done", result: "wait", attempts: 2 },
        ...{ leased_at: null, leased_by: null },
      })
      expect(await inboxRows(reference)).toHaveLength(1)
    })

    it("is taken by one of many who ask at once", async () => {
      const names = Array.from({ length: 6 }, (_, nth) => `toko-3/${nth + 1}/a`)
      const notes = await Promise.all(
        names.map(async () => {
          const event_id = `poll:${randomUUID()}`
          await inbox().noteEvent({
            ...{ provider: "midtrans", event_id, kind: "poll" },
            ...{ reference: "payses_nobody-2", payload: "{}" },
          })
          return event_id
        })
      )
      const leases = await Promise.all(
        names.map((name) => inbox().leaseEvents(2, name))
      )
      const ids = leases.flat().map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const event_id of notes)
        expect(await rowOf(event_id)).toMatchObject({ attempts: 1 })
    })

    it("stays with whoever renews the lease", async () => {
      const { event_id } = await taken(STRANGER)
      await pass(event_id, 59)
      await inbox().renewLeases(STRANGER)
      await pass(event_id, 59)
      await workInbox(container(), () => {})
      expect(await rowOf(event_id)).toMatchObject({
        ...{ state: "received", leased_by: STRANGER },
      })
    })

    it("hears nothing from a worker that has lost it", async () => {
      const { event_id, events } = await taken(STRANGER)
      await pass(event_id, 61)
      const later = await inbox().leaseEvents(100, LIVING)
      await inbox().postponeEvents(
        events.map((event) => ({ ...event, pause: 30 })),
        "too late"
      )
      await inbox().settleEvents(events, {
        ...{ state: "failed", result: "officer", error: "too_late" },
      })
      expect(await rowOf(event_id)).toMatchObject({
        ...{ state: "received", error: null, leased_by: LIVING },
      })
      await inbox().settleEvents(later, {
        ...{ state: "done", result: "wait", error: null },
      })
      expect(await rowOf(event_id)).toMatchObject({
        ...{ state: "done", leased_by: null },
      })
    })

    it("begins anew when its notice comes again", async () => {
      const { event, event_id } = await taken(STRANGER)
      await inbox().receiveEvent(event)
      expect(await rowOf(event_id)).toMatchObject({
        ...{ repeats: 1, leased_at: null, leased_by: null },
      })
    })

    it("is laid aside when workers only ever died over it", async () => {
      const { event_id } = await taken(STRANGER)
      await sql(`update inbox_event set attempts = 12 where event_id = ?`, [
        event_id,
      ])
      await pass(event_id, 61)
      await workInbox(container(), () => {})
      expect(await rowOf(event_id)).toMatchObject({
        ...{ state: "dead", error: "worker_died", leased_by: null },
      })
    })
  })

  describe("a process that starts", () => {
    it.each([
      ["of this host that is dead", DEAD],
      ["that had its own id", FORMER],
    ])("works at once on what one held %s", async (_, by) => {
      const { event_id } = await taken(by, await waiting())
      expect(await releaseGone(container())).toBeGreaterThanOrEqual(1)
      await workInbox(container(), () => {})
      expect(await rowOf(event_id)).toMatchObject({
        ...{ state: "done", attempts: 2, leased_by: null },
      })
    })

    it.each([
      ["of this host that lives", LIVING],
      ["of another host", STRANGER],
    ])("leaves alone what one holds %s", async (_, by) => {
      const { event_id } = await taken(by)
      await releaseGone(container())
      await workInbox(container(), () => {})
      expect(await rowOf(event_id)).toMatchObject({
        ...{ state: "received", attempts: 1, leased_by: by },
      })
    })
  })
})
