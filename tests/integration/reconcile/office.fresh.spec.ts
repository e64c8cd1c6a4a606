import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import { breaksOf } from "../../support/breaks.ts"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { mailTo } from "../../support/mail.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { read } from "../../support/store-api.ts"

const Found = z.object({
  breaks: z.array(
    z.looseObject({
      ...{ id: z.string(), kind: z.string(), state: z.string() },
      order_id: z.string().nullable(),
      parts: z.array(
        z.object({ id: z.string(), number: z.string(), pesantren: z.string() })
      ),
    })
  ),
  count: z.number(),
  counts: z.record(z.string(), z.number()),
})

describeBackend((backend) => {
  const { make, buyer } = backend
  const breaks = breaksOf(backend)
  const folder = () => process.env["MAIL_DIR"] ?? ""
  let near: MadePesantren
  let far: MadePesantren
  let here: Person
  let there: Person
  let elsewhere: Person

  beforeAll(async () => {
    await breaks.keepJobAway()
    near = await make.pesantren({ district_code: "32.02.27" })
    far = await make.pesantren({ district_code: "32.06.24" })
    const office = officeOf(backend)
    here = await office.officer({ role: "finance", area: "32.02" })
    there = await office.officer({ role: "auditor", area: "32.06" })
    elsewhere = await office.officer({ role: "head", area: "32.04" })
  })

  /** A repaired break about a purchase of both pesantren. */
  const broken = async () => {
    const goods = [
      await make.product({ pesantren: near }),
      await make.product({ pesantren: far }),
    ]
    const order = await buyer().buy(
      goods.map(({ variantId }) => ({ variantId }))
    )
    await breaks.unreserve(order.id)
    await breaks.pass()
    return order
  }
  const seenBy = async ({ api }: Person, orderId: string, search = "") => {
    const found = read(
      Found,
      await api.get(`/officer/breaks?state=all&limit=100${search}`)
    )
    return found.breaks.filter(({ order_id }) => order_id === orderId)
  }

  describe("the office", () => {
    it("sees breaks of its territory with the way to its own orders alone", async () => {
      const order = await broken()
      const parts = await breaks.partsOf(order.id)
      for (const [officer, pesantren] of [
        [here, near],
        [there, far],
      ] as const) {
        const [found, ...others] = await seenBy(officer, order.id)
        expect(others).toEqual([])
        expect(found).toMatchObject({
          ...{ kind: "order_without_reservation", state: "repaired" },
        })
        expect(found?.parts.map(({ id }) => id)).toEqual(
          parts
            .filter(({ pesantren_id }) => pesantren_id === pesantren.id)
            .map(({ id }) => id)
        )
        expect(found).not.toHaveProperty("facts")
      }
      expect(await seenBy(elsewhere, order.id)).toEqual([])
    })

    it("that keeps the fund sees what belongs to no order, and is told of it", async () => {
      await breaks.sql(
        `insert into inbox_event (id, provider, event_id, kind, reference,
           payload, received_at, updated_at, state, error)
         values ('inev_kantor', 'midtrans', 'inev_kantor', 'notice', 'ref',
           '{}', now(), now() - interval '1 hour', 'failed', 'amount_differs')`
      )
      await breaks.pass()
      const given = async ({ api }: Person) => {
        const { breaks: found } = read(
          Found,
          await api.get("/officer/breaks?limit=100&kind=gateway_event_failed")
        )
        return found.map(({ state, order_id, parts }) => ({
          ...{ state, order_id, parts },
        }))
      }
      expect(await given(here)).toEqual([
        { state: "given_to_officer", order_id: null, parts: [] },
      ])
      expect(await given(there)).toEqual([])
      expect(await given(elsewhere)).toEqual([])
      await mailTo(folder(), here.email, "Selisih yang perlu dilihat")
    })

    it("finds them by kind, and those that are over only when it asks", async () => {
      const order = await broken()
      expect(
        await seenBy(here, order.id, "&kind=order_without_reservation")
      ).toHaveLength(1)
      expect(await seenBy(here, order.id, "&kind=late_money_open")).toEqual([])
      const { breaks: live } = read(
        Found,
        await here.api.get("/officer/breaks?limit=100")
      )
      expect(live.map(({ order_id }) => order_id)).not.toContain(order.id)
    })
  })
})
