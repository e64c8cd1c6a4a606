import { z } from "@medusajs/framework/zod"
import makeUpMoneyMails from "@pasar-santri/notification-mail/jobs/make-up-money-mails"
import makeUpParcelMails from "@pasar-santri/notification-mail/jobs/make-up-parcel-mails"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { comeBack, keepAway } from "../../support/keep-away.ts"
import { sql } from "../../support/matrix/database.ts"
import { officeOf, type Person } from "../../support/office.ts"
import { ordersOf } from "../../support/orders.ts"
import { until } from "../../support/poll.ts"
import { transfersOf } from "../../support/transfers.ts"

const Template = z.object({ template: z.string() })
const JOBS = ["make-up-parcel-mails", "make-up-money-mails"]
const TEN_MINUTES = 600_000

describeBackend((backend) => {
  const { make, buyer, container } = backend
  const { parts, reach, pay } = ordersOf(backend)
  const { transferOf, pass, run, importRows, obligationsOf } =
    transfersOf(backend)
  let pesantren: MadePesantren
  let shipper: Person

  beforeAll(async () => {
    pesantren = await make.pesantren({ district_code: "32.02.27" })
    shipper = await officeOf(backend).seller({ pesantren, role: "shipper" })
    await rest()
  })
  afterAll(() => comeBack(container()))

  /** No job works but when a test says so. */
  const rest = async () => {
    for (const job of JOBS) await keepAway(container(), job)
  }
  /** The jobs as they run ten minutes from now: what is there was not just now. */
  const makeUp = async () => {
    await comeBack(container())
    const later = Date.now() + TEN_MINUTES
    const clock = vi.spyOn(Date, "now").mockImplementation(() => later)
    try {
      await makeUpParcelMails(container())
      await makeUpMoneyMails(container())
    } finally {
      clock.mockRestore()
    }
    await rest()
  }
  const buy = async (stock = 20) => {
    const goods = await make.product({ pesantren, price: 40_000, stock })
    const { variantId } = goods
    const order = await buyer().buy([{ variantId }])
    const [part] = await parts(order.id)
    if (!part) throw new Error("The order has no part.")
    return { order, part, variantId, ids: [order.id, part.id] }
  }
  const expire = async (orderId: string) => {
    const { id, payment_session_id, cart_id } = await transferOf(orderId)
    await pass(id)
    const session = { session_id: payment_session_id, cart_id }
    await run("expire-order", { ...session, order_id: orderId })
    await reach(orderId, "cancelled")
  }
  /** The mails about an order and its part that were written down. */
  const told = async (ids: string[]) => {
    const rows = await sql(
      ...[container(), Template],
      `select template from kept_mail where resource_id in (?, ?)`,
      ids
    )
    return rows.map(({ template }) => template).toSorted()
  }
  const reachTold = (ids: string[], template: string) =>
    until(`${template} is told`, async () =>
      (await told(ids)).includes(template)
    )
  /** As if the process had died that had the events. */
  const forget = (ids: string[]) =>
    sql(
      ...[container(), z.unknown()],
      `delete from kept_mail where resource_id in (?, ?)
         and template <> 'order-placed'`,
      ids
    )

  describe("an event that was lost", () => {
    it("is made up for: a paid order, to buyer and shop, once", async () => {
      const { order, ids } = await buy()
      await pay(order.id)
      await reach(order.id, "to_process")
      await reachTold(ids, "shop-order-new")
      const before = await told(ids)
      await forget(ids)
      await makeUp()
      expect(await told(ids)).toEqual(before)
      await makeUp()
      expect(await told(ids)).toEqual(before)
    })

    it("is not told any more when the part has moved on", async () => {
      const { order, part, ids } = await buy()
      await pay(order.id)
      await reach(order.id, "to_process")
      await reachTold(ids, "shop-order-new")
      await forget(ids)
      await shipper.api.post(`/seller/orders/${part.id}/process`, {})
      await reach(order.id, "processing")
      await reachTold(ids, "parcel-processing")
      await makeUp()
      expect(await told(ids)).toEqual(["order-placed", "parcel-processing"])
    })

    it("is made up for: an order that ended unpaid", async () => {
      const { order, ids } = await buy()
      await expire(order.id)
      await reachTold(ids, "order-expired")
      await forget(ids)
      await makeUp()
      expect(await told(ids)).toEqual(["order-expired", "order-placed"])
    })

    it("is made up for: money that is owed, and that was sent back", async () => {
      const { order, ids, variantId } = await buy(1)
      const waiting = await transferOf(order.id)
      await expire(order.id)
      await buyer().buy([{ variantId }])
      await importRows([waiting.due])
      await reachTold(ids, "order-money-owed")
      const [owed] = await obligationsOf(order.id)
      await run("pay-back-obligation", {
        ...{ id: owed?.id, by: "officer_ani", reference: "BNK-91" },
      })
      await reachTold(ids, "order-money-paid_back")
      const before = await told(ids)
      await forget(ids)
      await makeUp()
      // That it will be sent back is no news any more.
      expect(await told(ids)).toEqual(
        before.filter((template) => template !== "order-money-owed")
      )
    })
  })
})
