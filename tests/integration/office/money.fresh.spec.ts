import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import { makePng } from "../../support/papers.ts"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { ordersOf } from "../../support/orders.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import { MAPPING, transfersOf } from "../../support/transfers.ts"

const Transfer = z.looseObject({
  id: z.string(),
  state: z.string(),
  buyer: z.string().nullable(),
  acts: z.array(z.string()),
})
const OneTransfer = z.object({ transfer: Transfer })
const Transfers = z.looseObject({
  transfers: z.array(Transfer),
  count: z.number(),
  counts: z.record(z.string(), z.number()),
})
const Refund = z.looseObject({
  id: z.string(),
  amount: z.number(),
  state: z.string(),
  order_id: z.string(),
  contact: z.looseObject({ phone: z.string() }).nullable(),
  acts: z.array(z.string()),
})
const OneRefund = z.object({ refund: Refund })
const Refunds = z.looseObject({ refunds: z.array(Refund), count: z.number() })
const Rows = z.looseObject({
  rows: z.array(z.looseObject({ id: z.string(), amount: z.number() })),
})
const Accounts = z.looseObject({
  keeps: z.boolean(),
  accounts: z.array(z.looseObject({ id: z.string(), bank: z.string() })),
})
const Imported = z.object({
  statement: z.looseObject({ new_count: z.number(), matched: z.number() }),
})

const NOTE = "Sudah dilihat di mutasi bank"

describeBackend((backend) => {
  const { make, buyer } = backend
  const { transferOf, obligationsOf, statementOf, guest } = transfersOf(backend)
  const { reach } = ordersOf(backend)
  let near: MadePesantren
  let far: MadePesantren
  let finance: Person
  let colleague: Person
  let head: Person
  let elsewhere: Person
  let stranger: Person

  beforeAll(async () => {
    const office = officeOf(backend)
    near = await make.pesantren({ district_code: "32.02.27" })
    far = await make.pesantren({ district_code: "32.06.24" })
    const of = (role: "finance" | "head", area: string) =>
      office.officer({ role, area })
    finance = await of("finance", "32.02")
    colleague = await of("finance", "32.02")
    head = await of("head", "32.02")
    elsewhere = await of("finance", "32.06")
    stranger = await of("finance", "32.04")
  })

  /** An order that waits for its transfer; of both pesantren if wanted. */
  const buy = async ({ price = 40_000, both = false } = {}) => {
    const goods = [await make.product({ pesantren: near, price })]
    if (both) goods.push(await make.product({ pesantren: far, price }))
    const order = await buyer().buy(
      goods.map(({ variantId }) => ({ variantId }))
    )
    await guest(order.id).get(`/store/transfers/${order.id}`)
    return { order, waiting: await transferOf(order.id) }
  }
  const accountId = async () => {
    const { accounts } = read(
      Accounts,
      await finance.api.get("/officer/fund-accounts")
    )
    // The other one is the acquirer's of QRIS.
    return accounts.find(({ bank }) => bank !== "QRIS")?.id ?? ""
  }
  const bringIn = async (
    amounts: readonly number[],
    content_base64 = statementOf(amounts),
    by = finance
  ) =>
    by.api.post(`/officer/fund-accounts/${await accountId()}/statements`, {
      ...{ filename: "mutasi.csv", content_base64, mapping: MAPPING },
    })
  const settle = (by: Person, id: string, act: string, body = {}) =>
    by.api.post(`/officer/transfers/${id}/${act}`, body)
  const seen = async (by: Person, queue: string) =>
    read(
      Transfers,
      await by.api.get(`/officer/transfers?queue=${queue}&limit=100`)
    ).transfers.map(({ id }) => id)

  describe("a statement", () => {
    it("is looked at, pays the order, and changes nothing when it comes again", async () => {
      const { order, waiting } = await buy()
      const content = statementOf([waiting.due])
      const { preview } = read(
        z.object({
          preview: z.looseObject({ row_count: z.number() }),
        }),
        await finance.api.post(
          `/officer/fund-accounts/${await accountId()}/statement-previews`,
          { filename: "m.csv", content_base64: content, mapping: MAPPING }
        )
      )
      expect(preview.row_count).toBe(1)
      expect((await transferOf(order.id)).state).toBe("awaiting")
      const { statement } = read(Imported, await bringIn([], content))
      expect(statement).toMatchObject({ new_count: 1, matched: 1 })
      expect((await transferOf(order.id)).state).toBe("paid")
      await reach(order.id, "to_process")
      const again = read(Imported, await bringIn([], content))
      expect(again.statement).toMatchObject({ new_count: 0, matched: 0 })
    })

    it("is brought in by nobody but finance of the office that keeps the account", async () => {
      expectRefusal(await bringIn([50_000], undefined, elsewhere), {
        ...{ status: 404, code: "row_not_found" },
      })
      expectRefusal(await bringIn([50_000], undefined, head), {
        ...{ status: 403, code: "role_missing" },
      })
      const { keeps, accounts } = read(
        Accounts,
        await elsewhere.api.get("/officer/fund-accounts")
      )
      expect({ keeps, accounts }).toEqual({ keeps: false, accounts: [] })
      const { rows } = read(
        Rows,
        await elsewhere.api.get("/officer/statement-rows?limit=100")
      )
      expect(rows).toEqual([])
    })
  })

  describe("a transfer", () => {
    it("is seen by the offices of its pesantren, and by no other", async () => {
      const { waiting } = await buy({ both: true })
      expect(await seen(finance, "awaiting")).toContain(waiting.id)
      expect(await seen(elsewhere, "awaiting")).toContain(waiting.id)
      expect(await seen(stranger, "awaiting")).not.toContain(waiting.id)
      const path = `/officer/transfers/${waiting.id}`
      const { transfer } = read(OneTransfer, await elsewhere.api.get(path))
      expect(transfer).toMatchObject({ buyer: null, acts: [] })
      expectRefusal(await stranger.api.get(path), {
        ...{ status: 404, code: "row_not_found" },
      })
      expectRefusal(
        await settle(elsewhere, waiting.id, "give-up", { note: NOTE }),
        { status: 404, code: "row_not_found" }
      )
    })

    it("of too much is accepted, and the rest is sent back once", async () => {
      const { order, waiting } = await buy()
      await bringIn([waiting.due + 10_001])
      const free = read(
        Rows,
        await finance.api.get("/officer/statement-rows?limit=100")
      ).rows.find(({ amount }) => amount === waiting.due + 10_001)
      read(
        z.looseObject({}),
        await finance.api.post(`/officer/statement-rows/${free?.id}/match`, {
          expectation_id: waiting.id,
        })
      )
      expect((await transferOf(order.id)).state).toBe("over")
      const { transfer } = read(
        OneTransfer,
        await settle(finance, waiting.id, "accept-over")
      )
      expect(transfer.state).toBe("paid")
      const [owed] = await obligationsOf(order.id)
      expect(owed).toMatchObject({ amount: 10_001, reason: "surplus" })
      const path = `/officer/refunds/${owed?.id}`

      // One officer is at it, and only then sees how to reach the buyer.
      const { refund } = read(OneRefund, await finance.api.post(`${path}/take`))
      expect(refund.contact?.phone).not.toBe("")
      expectRefusal(await colleague.api.post(`${path}/take`), {
        ...{ status: 409, code: "obligation_taken" },
      })
      const body = {
        reference: "BJB-1",
        content_base64: makePng(40, 30),
      }
      expectRefusal(await colleague.api.post(`${path}/pay-back`, body), {
        ...{ status: 409, code: "obligation_taken" },
      })
      const { refunds } = read(
        Refunds,
        await colleague.api.get("/officer/refunds?limit=100")
      )
      expect(refunds.find(({ id }) => id === owed?.id)).toMatchObject({
        contact: null,
        acts: [],
      })
      const done = read(
        OneRefund,
        await finance.api.post(`${path}/pay-back`, body)
      )
      expect(done.refund.state).toBe("paid_back")
      const proof = await finance.api.download(`${path}/proof`)
      expect(proof.status).toBe(200)
      expect(proof.headers.get("cache-control")).toContain("no-store")
    })

    it("above the limit waits for a head, who is in the log", async () => {
      const { order, waiting } = await buy({ price: 6_000_000 })
      await bringIn([waiting.due])
      expect(await seen(head, "second")).toContain(waiting.id)
      expectRefusal(await settle(finance, waiting.id, "confirm"), {
        ...{ status: 403, code: "role_missing" },
      })
      const { transfer } = read(
        OneTransfer,
        await settle(head, waiting.id, "confirm")
      )
      expect(transfer.state).toBe("paid")
      const log = read(
        z.looseObject({
          entries: z.array(z.looseObject({ action: z.string() })),
        }),
        await head.api.get(
          `/officer/audit?entity=transfer&entity_id=${waiting.id}`
        )
      )
      expect(log.entries.map(({ action }) => action)).toEqual([
        "transfer.confirmed",
      ])
      await reach(order.id, "to_process")
    })

    it("that nobody finds is given up with a reason", async () => {
      const { order, waiting } = await buy()
      await bringIn([waiting.base - 5_000])
      const free = read(
        Rows,
        await finance.api.get("/officer/statement-rows?limit=100")
      ).rows.find(({ amount }) => amount === waiting.base - 5_000)
      const { display_id } = (
        await make.rows(
          z.object({ display_id: z.coerce.number() }),
          "order",
          ["display_id"],
          { id: order.id }
        )
      )[0] ?? { display_id: 0 }
      read(
        z.looseObject({}),
        await finance.api.post(`/officer/statement-rows/${free?.id}/match`, {
          order_number: `#${display_id}`,
        })
      )
      expect((await transferOf(order.id)).state).toBe("short")
      expectRefusal(await settle(finance, waiting.id, "give-up", {}), {
        ...{ status: 400, code: "invalid_request" },
      })
      await settle(finance, waiting.id, "give-up", { note: NOTE })
      await reach(order.id, "cancelled")
    })
  })
})
