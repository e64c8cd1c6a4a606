import { beforeAll, expect, it } from "vitest"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { mailTo } from "../../support/mail.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { OneOrder, ordersOf } from "../../support/orders.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const REASON = "Resinya milik paket toko lain"

describeBackend((backend) => {
  const { make, buyer } = backend
  const { parts, pay, reach, medusa } = ordersOf(backend)
  let one: MadePesantren
  let other: MadePesantren
  let shipper: Person
  let neighbour: Person
  let head: Person

  beforeAll(async () => {
    const office = officeOf(backend)
    one = await make.pesantren({ district_code: "32.02.27" })
    other = await make.pesantren({ district_code: "32.02.27" })
    shipper = await office.seller({ pesantren: one, role: "shipper" })
    neighbour = await office.seller({ pesantren: other, role: "shipper" })
    head = await office.officer()
  })

  const paid = async (pesantren: MadePesantren) => {
    const { variantId } = await make.product({ pesantren })
    const order = await buyer().buy([{ variantId }])
    await pay(order.id)
    await reach(order.id, "to_process")
    const [part] = await parts(order.id)
    return { orderId: order.id, id: part?.id ?? "", number: part?.number ?? "" }
  }
  const say = (
    person: Person,
    { id, act }: { id: string; act: "ship" | "retrack" },
    tracking_number: string,
    courier: string | null = "jne"
  ) =>
    person.api.post(`/seller/orders/${id}/${act}`, { courier, tracking_number })

  it("corrects a number: row, label and timeline; the buyer is told, the deadline stays", async () => {
    const { orderId, id, number } = await paid(one)
    read(OneOrder, await say(shipper, { id, act: "ship" }, "RT0000000001"))
    const [before] = await parts(orderId)
    const right = () =>
      say(shipper, { id, act: "retrack" }, "rt 0000000002", "jnt")
    const { order } = read(OneOrder, await right())
    expect(order).toMatchObject({
      ...{ state: "shipped", tracking_number: "RT0000000002" },
      ...{ courier: { code: "jnt" }, actions: ["retrack"] },
    })
    // Pressed again nothing more happens.
    read(OneOrder, await right())
    const [after] = await parts(orderId)
    expect(after?.due_at).toEqual(before?.due_at)
    expect(after?.shipped_at).toEqual(before?.shipped_at)
    expect(after?.events.map(({ action }) => action)).toEqual([
      ...["place", "pay", "ship", "retrack"],
    ])
    expect((await medusa(orderId))?.fulfillments).toMatchObject([
      { labels: [{ tracking_number: "RT0000000002" }] },
    ])
    const mail = await mailTo(
      process.env["MAIL_DIR"] ?? "",
      "@",
      `Nomor resi paket ${number} diperbaiki`
    )
    expect(mail.text).toContain("RT0000000002")
  })

  it("frees the wrong number for the parcel whose it is", async () => {
    const [wrong, owner] = [await paid(one), await paid(other)]
    const number = "RT0000000011"
    read(OneOrder, await say(shipper, { id: wrong.id, act: "ship" }, number))
    const ship = () => say(neighbour, { id: owner.id, act: "ship" }, number)
    expectRefusal(await ship(), { status: 422, code: "tracking_number_taken" })
    const body = { courier: "jne", tracking_number: "RT0000000012" }
    const path = `/officer/orders/${wrong.id}/retrack`
    expectRefusal(await head.api.post(path, body), {
      ...{ status: 400, code: "invalid_request" },
    })
    read(OneOrder, await head.api.post(path, { ...body, reason: REASON }))
    read(OneOrder, await ship())
    expectRefusal(
      await say(shipper, { id: wrong.id, act: "retrack" }, number),
      { status: 422, code: "tracking_number_taken" }
    )
    const log = await head.api.get(
      `/officer/audit?entity=shop_order&entity_id=${wrong.id}`
    )
    expect(JSON.stringify(log.body)).toContain("shop_order.retracked")
  })

  it("is refused before a parcel is sent, to others, and with what is no number", async () => {
    const { id } = await paid(one)
    const retrack = { id, act: "retrack" } as const
    expectRefusal(await say(shipper, retrack, "RT0000000021"), {
      ...{ status: 400, code: "order_move_not_allowed" },
    })
    read(OneOrder, await say(shipper, { id, act: "ship" }, "RT0000000022"))
    expectRefusal(await say(neighbour, retrack, "RT0000000023"), {
      ...{ status: 404, code: "row_not_found" },
    })
    expectRefusal(await say(shipper, retrack, "12"), {
      ...{ status: 400, code: "tracking_number_invalid" },
    })
    await expectBothLanguages(shipper.api, (api) =>
      api.post(`/seller/orders/${id}/retrack`, {
        ...{ courier: "jne", tracking_number: "12" },
      })
    )
  })
})
