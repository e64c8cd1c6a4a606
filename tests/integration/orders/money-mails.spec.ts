import { beforeAll, describe, expect, it } from "vitest"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { mailTo, readMails } from "../../support/mail.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { ordersOf } from "../../support/orders.ts"
import { transfersOf } from "../../support/transfers.ts"

describeBackend((backend) => {
  const { make, buyer } = backend
  const { parts, reach, medusa } = ordersOf(backend)
  const transfers = transfersOf(backend)
  const { transferOf, importRows, obligationsOf, guest, run, pass } = transfers
  const folder = () => process.env["MAIL_DIR"] ?? ""
  const sent = (subject: string) =>
    readMails(folder()).filter((mail) => mail.subject.includes(subject))
  let near: MadePesantren
  let shipper: Person

  beforeAll(async () => {
    near = await make.pesantren({ district_code: "32.02.27" })
    shipper = await officeOf(backend).seller({
      ...{ pesantren: near, role: "shipper" },
    })
  })

  /** An order that waits for its transfer, and the number that people know. */
  const buy = async (price = 40_000, stock = 10) => {
    const goods = await make.product({ pesantren: near, price, stock })
    const order = await buyer().buy([{ variantId: goods.variantId }])
    await guest(order.id).get(`/store/transfers/${order.id}`)
    const [part] = await parts(order.id)
    const number = `#${(part?.number ?? "").split("-")[0] ?? ""}`
    return { order, goods, part, number, waiting: await transferOf(order.id) }
  }
  const expire = async (order: { id: string }) => {
    const { id, payment_session_id, cart_id } = await transferOf(order.id)
    await pass(id)
    await run("expire-order", {
      session_id: payment_session_id,
      order_id: order.id,
      cart_id,
    })
  }

  describe("a buyer", () => {
    it("is told once that late money brought the order back", async () => {
      const { order, number, waiting } = await buy(43_000)
      await expire(order)
      await mailTo(folder(), "@", `Pesanan ${number} batal karena`)
      await importRows([waiting.due])
      await reach(order.id, "to_process")
      await mailTo(folder(), "@", `Pesanan ${number} berlaku lagi`)
      await mailTo(folder(), shipper.email, "Pesanan baru")
      expect(sent(`Pesanan ${number} berlaku lagi`)).toHaveLength(1)
    })

    it("is told that an unpaid order was cancelled before its time", async () => {
      const { order, number } = await buy(46_000)
      await run("cancel-order", { order_id: order.id })
      const { text } = await mailTo(
        folder(),
        "@",
        `Pesanan ${number} dibatalkan`
      )
      expect(text).toContain("sebelum lunas")
      expect(sent(`Pesanan ${number} batal karena`)).toEqual([])
    })

    it("is told that late money is owed, and when it was sent back", async () => {
      const { order, goods, number, waiting } = await buy(44_000, 1)
      await expire(order)
      await buyer().buy([{ variantId: goods.variantId }])
      await importRows([waiting.due])
      await mailTo(folder(), "@", `Uang pesanan ${number} akan dikembalikan`)
      const [owed] = await obligationsOf(order.id)
      await run("pay-back-obligation", {
        ...{ id: owed?.id, by: "officer_ani", reference: "BNK-77" },
        ...{ content_base64: null, note: null },
      })
      const { text } = await mailTo(
        folder(),
        "@",
        `dari pesanan ${number} sudah dikirim kembali`
      )
      expect(text).toContain("BNK-77")
      expect(sent(`Pesanan ${number} berlaku lagi`)).toEqual([])
    })

    it("hears of a cancelled parcel by its own mail alone", async () => {
      const { order, number, part, waiting } = await buy(45_000)
      await importRows([waiting.due])
      await reach(order.id, "to_process")
      // Its time is over, as that of any order that is paid.
      await pass(waiting.id)
      await shipper.api.post(`/seller/orders/${part?.id ?? ""}/cancel`, {
        reason: "Stok rusak kena hujan",
      })
      await mailTo(folder(), "@", `Paket ${part?.number ?? ""} dibatalkan`)
      const [owed] = await obligationsOf(order.id)
      if (owed)
        await run("pay-back-obligation", {
          ...{ id: owed.id, by: "officer_ani", reference: "BNK-78" },
          ...{ content_base64: null, note: null },
        })
      await run("close-order", { order_id: order.id })
      expect((await medusa(order.id))?.status).toBe("canceled")
      await mailTo(folder(), "@", `dari pesanan ${number} sudah dikirim`)
      expect(sent(`Pesanan ${number} batal karena`)).toEqual([])
      expect(sent(`Uang pesanan ${number} akan dikembalikan`)).toEqual([])
    })
  })
})
