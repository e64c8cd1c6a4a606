import { z } from "@medusajs/framework/zod"
import forgetOldMails from "@pasar-santri/notification-mail/jobs/forget-old-mails"
import makeUpOrderMails from "@pasar-santri/notification-mail/jobs/make-up-order-mails"
import sendMailsAgain from "@pasar-santri/notification-mail/jobs/send-mails-again"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { MailServer } from "../../support/fakes/mail-server.ts"
import { describeBackend } from "../../support/integration.ts"
import { sql } from "../../support/matrix/database.ts"
import { comeBack, keepAway } from "../../support/keep-away.ts"
import { until } from "../../support/poll.ts"
import { transfersOf } from "../../support/transfers.ts"

// Before the backend reads its environment.
const server = await new MailServer().start()
process.env["SMTP_URL"] = server.url
afterAll(() => server.stop())

const Kept = z.object({
  state: z.string(),
  attempts: z.number(),
  to: z.string().nullable(),
  content: z.string().nullable(),
  last_error: z.string().nullable(),
  sent_at: z.date().nullable(),
})

describeBackend((backend) => {
  const { make, buyer, container } = backend
  const { run } = transfersOf(backend)
  let variantId: string

  beforeAll(async () => {
    await rest()
    const pesantren = await make.pesantren()
    variantId = (await make.product({ pesantren, stock: 50 })).variantId
  })

  /** No job works but when a test says so. */
  const rest = async () => {
    for (const job of ["send-mails-again", "make-up-order-mails"])
      await keepAway(container(), job)
  }
  const makeUp = async () => {
    await comeBack(container())
    await makeUpOrderMails(container())
    await rest()
  }
  const keyOf = (orderId: string) => `order-placed:${orderId}`
  const keptOf = async (key: string) => {
    const [row] = await sql(
      container(),
      Kept,
      `select state, attempts, "to", content, last_error, sent_at
       from kept_mail where key = ?`,
      [key]
    )
    return row
  }
  const reach = (
    key: string,
    isThere: (row: z.output<typeof Kept>) => boolean
  ) =>
    until(`${key} gets on`, async () => {
      const row = await keptOf(key)
      return row && isThere(row) ? row : false
    })
  const change = (set: string, bindings: readonly unknown[]) =>
    sql(container(), z.unknown(), `update ${set}`, bindings)
  /** The pause after a fault, or the lease of a process that died, is over. */
  const due = (key: string) =>
    change("kept_mail set next_at = now() where key = ?", [key])
  /** The mails of an order: each carries the link to it. */
  const mailsOf = (orderId: string) =>
    server.taken.filter(({ text }) => text.includes(orderId))
  const buy = async () => {
    const { id } = await buyer().buy([{ variantId }])
    return { id, key: keyOf(id) }
  }
  /** The work of the job, at the time that suits. */
  const again = () => run("send-mails-again")
  /** Orders whose mail the server refused once; from then on it takes all. */
  const refused = async (count: number) => {
    server.refusals = Infinity
    const orders = []
    for (let bought = 0; bought < count; bought += 1) orders.push(await buy())
    for (const { key } of orders) await reach(key, (row) => !!row.last_error)
    server.refusals = 0
    return orders
  }
  const refusedOne = async () => {
    const [order] = await refused(1)
    if (!order) throw new Error("There is no order.")
    return order
  }
  const isSent = ({ state }: { state: string }) => state === "sent"
  /** As if its event had been lost ten minutes ago. */
  const forgetEvent = async ({ id, key }: { id: string; key: string }) => {
    await reach(key, isSent)
    await sql(container(), z.unknown(), "delete from kept_mail where key = ?", [
      key,
    ])
    await change(
      `"order" set created_at = now() - interval '10 minutes' where id = ?`,
      [id]
    )
    server.taken.length = 0
  }

  describe("a mail server that refuses", () => {
    it("gets a mail again until it takes it, once", async () => {
      server.refusals = 2
      const { id, key } = await buy()
      const { value: kept } = await reach(key, (row) => !!row.last_error)
      expect(kept).toMatchObject({ state: "kept", attempts: 1 })
      expect(kept.last_error).toContain("try again later")

      await again()
      expect(await keptOf(key)).toMatchObject({ attempts: 1 })

      await due(key)
      await again()
      expect(await keptOf(key)).toMatchObject({ state: "kept", attempts: 2 })
      expect(mailsOf(id)).toEqual([])

      await due(key)
      await again()
      await again()
      expect(await keptOf(key)).toMatchObject({ state: "sent", attempts: 3 })
      const [mail, ...more] = mailsOf(id)
      expect(mail?.subject).toContain("sudah kami terima")
      expect(more).toEqual([])
    })

    it("sees nothing of a mail in the database, before and after", async () => {
      const { id, key } = await refusedOne()
      const kept = await keptOf(key)
      expect(kept?.content).not.toContain(id)
      expect(
        Buffer.from(kept?.content ?? "", "base64").toString()
      ).not.toContain("kunci=")
      await due(key)
      await again()
      const sent = await keptOf(key)
      expect(sent).toMatchObject({
        ...{ state: "sent", to: null, content: null, last_error: null },
      })
      expect(sent?.sent_at).toBeInstanceOf(Date)
    })

    it("is asked no more when a mail is of no use, which is emptied", async () => {
      const { id, key } = await refusedOne()
      await change(
        "kept_mail set next_at = now(), good_until = now() where key = ?",
        [key]
      )
      await again()
      expect(await keptOf(key)).toMatchObject({
        ...{ state: "given_up", to: null, content: null, sent_at: null },
      })
      await again()
      expect(mailsOf(id)).toEqual([])
    })
  })

  describe("who sends", () => {
    it("may die: another goes on when its lease is over", async () => {
      const { id, key } = await refusedOne()
      // As a process leaves it that died in its first try.
      await change(
        `kept_mail set last_error = null,
           next_at = now() + interval '5 minutes' where key = ?`,
        [key]
      )
      await again()
      expect(mailsOf(id)).toEqual([])
      await due(key)
      await again()
      expect(mailsOf(id)).toHaveLength(1)
    })

    it("may be many at once: each mail leaves once", async () => {
      const orders = await refused(3)
      for (const { key } of orders) await due(key)
      server.delayMs = 100
      await Promise.all([1, 2, 3, 4].map(() => again()))
      server.delayMs = 0
      for (const { id, key } of orders) {
        expect(await keptOf(key)).toMatchObject({ state: "sent" })
        expect(mailsOf(id)).toHaveLength(1)
      }
    })
  })

  describe("an order whose event was lost", () => {
    it("is made up for, once", async () => {
      const order = await buy()
      await forgetEvent(order)
      await makeUp()
      await makeUp()
      expect(await keptOf(order.key)).toMatchObject({ state: "sent" })
      expect(mailsOf(order.id)).toHaveLength(1)
    })

    it("is told once when its event comes after all, in that moment", async () => {
      const order = await buy()
      await forgetEvent(order)
      server.delayMs = 100
      const tell = () => run("send-order-placed-mail", { order_id: order.id })
      await Promise.all([...[tell(), makeUp(), tell()], ...[again(), tell()]])
      server.delayMs = 0
      expect(await keptOf(order.key)).toMatchObject({
        ...{ state: "sent", attempts: 1 },
      })
      expect(mailsOf(order.id)).toHaveLength(1)
    })

    it("is left when it is too new, too old, or cancelled", async () => {
      const [fresh, cancelled] = [await buy(), await buy()]
      await forgetEvent(fresh)
      await forgetEvent(cancelled)
      await change(`"order" set created_at = now() where id = ?`, [fresh.id])
      await run("cancel-order", { order_id: cancelled.id })
      await makeUp()
      expect(await keptOf(fresh.key)).toBeUndefined()
      expect(await keptOf(cancelled.key)).toBeUndefined()
    })
  })

  it("is all that is due, when the job comes", async () => {
    const orders = await refused(12)
    for (const { key } of orders) await due(key)
    await comeBack(container())
    await sendMailsAgain(container())
    for (const { id, key } of orders) {
      expect(await keptOf(key)).toMatchObject({ state: "sent" })
      expect(mailsOf(id)).toHaveLength(1)
    }
  })

  it("knows of a mail until the days of the settings are over", async () => {
    const [old, young] = [await buy(), await buy()]
    await reach(old.key, isSent)
    await reach(young.key, isSent)
    await change(
      "kept_mail set created_at = now() - interval '91 days' where key = ?",
      [old.key]
    )
    await forgetOldMails(container())
    expect(await keptOf(old.key)).toBeUndefined()
    expect(await keptOf(young.key)).toMatchObject({ state: "sent" })
  })
})
