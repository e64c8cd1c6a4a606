import { describe, expect, it } from "vitest"
import type { Page } from "playwright-core"
import { Buyer } from "../../support/buyer.ts"
import { DESKTOP, PHONE, useBrowser } from "../../support/browser-test.ts"
import { Market } from "../../support/market.ts"
import type { Goods, Stall } from "../../support/market.ts"
import { until } from "../../support/poll.ts"
import { account, openShop } from "../../support/runtime.ts"
import { Api } from "../../support/store-api.ts"
import { storedPurchases } from "../../support/stored-purchase.ts"
import { toCheckout } from "../../e2e/buying.ts"
import { DoorPage } from "../../e2e/pages/door.page.ts"
import { MoneyDeskPage } from "../../e2e/pages/money-desk.page.ts"
import type { OrderPage } from "../../e2e/pages/order.page.ts"
import { ProductPage } from "../../e2e/pages/product.page.ts"
import { RefundDeskPage } from "../../e2e/pages/refund-desk.page.ts"
import { BANK_COLUMNS, bankStatement } from "../../e2e/statements.ts"
import { filled, rupiahIn } from "../../e2e/words.ts"
import type { Language } from "../../e2e/words.ts"

const MODES = [
  { scripts: "on", language: "id" },
  { scripts: "off", language: "en" },
] as const

const shop = openShop()
const purchases = storedPurchases(shop)
const rupiah = (amount: number) => `Rp${amount.toLocaleString("id-ID")}`

/** Somebody who has ordered the last one of something, and has not paid. */
interface Waiting {
  language: Language
  stall: Stall
  goods: Goods
  order: OrderPage
  number: number
  due: number
}

describe("an order whose time to pay is over", { timeout: 300_000 }, () => {
  const { visit } = useBrowser()

  /** `each` of both languages at once: one round of the job ends them all. */
  async function expired(each: number): Promise<Waiting[]> {
    const market = await Market.of(shop)
    const stall = await market.stall("32.02.27")
    const waiting: Waiting[] = []
    for (const mode of Array.from({ length: each }, () => MODES).flat()) {
      const goods = await market.goods(stall, { price: 30_000, stock: 1 })
      const page = await visit({ ...mode, viewport: PHONE })
      const checkout = await toCheckout(page, { ...mode, goods: [goods] })
      const order = await checkout.order()
      const number = await order.number()
      const due = rupiahIn((await order.payment().textContent()) ?? "")
      const { language } = mode
      waiting.push({ language, stall, goods, order, number, due })
    }
    for (const { goods } of waiting)
      expect(await purchases.stock(goods)).toEqual({ stocked: 1, reserved: 1 })
    await purchases.expire(waiting.map(({ number }) => number))
    for (const { number } of waiting) {
      await purchases.reach(number, ["cancelled"])
      expect((await purchases.transfer(number))?.state).toBe("expired")
    }
    return waiting
  }

  /** What the product page says, once it says so. */
  const said = async (page: Page, one: Waiting, what: "last" | "none") => {
    const product = new ProductPage(page, one.language)
    const { left } = product.words.product.stock
    const last = left.replace(/\{.*other \{(.*)\}\}/, "$1").replace("#", "1")
    await until(`the product page says ${what}`, async () => {
      await product.openProduct(one.goods.handle)
      const shown = what === "last" ? product.stock(last) : product.soldOut()
      return (await shown.count()) > 0
    })
  }

  const atMoney = async (waiting: readonly Waiting[]) => {
    const page = await visit({ viewport: DESKTOP })
    await new DoorPage(page).enterOffice(account("officer", "finance"))
    const numbers = waiting.map(({ number }) => number).join("-")
    await new MoneyDeskPage(page).bringFile(
      bankStatement(
        `terlambat-${numbers}.csv`,
        waiting.map(({ due }) => due)
      ),
      BANK_COLUMNS
    )
    return page
  }

  /** The money comes late, and what it was for is still there. */
  async function standsAgain(waiting: readonly Waiting[]) {
    await atMoney(waiting)
    for (const one of waiting) {
      const { order, stall, goods, number } = one
      await purchases.reachTransfer(number, "paid")
      await purchases.reach(number, ["to_process"])
      expect(await purchases.status(number)).toBe("pending")
      expect(await purchases.stock(goods)).toEqual({ stocked: 1, reserved: 1 })
      await order.page.reload()
      await order.state("processing").waitFor()
      expect(await order.parcel(stall.name).textContent()).toContain(
        order.words.parcel.state.to_process
      )
      await said(await visit({ viewport: PHONE }), one, "none")
    }
  }

  /** The money comes late, and somebody else has what it was for. */
  async function isOwed(waiting: readonly Waiting[]) {
    const api = new Api({ url: shop.backendUrl, key: shop.publishableKey })
    for (const { goods } of waiting)
      await new Buyer(api).buy([{ variantId: goods.variantIds[0] ?? "" }])

    const desk = await atMoney(waiting)
    for (const { order, number, due, language } of waiting) {
      await purchases.reachTransfer(number, "owed")
      expect(await purchases.status(number)).toBe("canceled")
      await order.page.reload()
      await order.state("cancelled").waitFor()
      await order.page
        .getByText(filled(order.words.transfer.owed, { received: rupiah(due) }))
        .waitFor()

      const refunds = new RefundDeskPage(desk, language)
      await refunds.openRefunds()
      const owed = (await refunds.card(`${number}-1`).textContent()) ?? ""
      const { reasons } = refunds.words.officeMoney.refund
      expect(owed).toContain(reasons.late_money)
      expect(rupiahIn(owed)).toBe(due)
    }
  }

  it("gives its stock back; late money lets it stand, or is owed when somebody else has what it was for", async () => {
    const all = await expired(2)
    for (const one of all) {
      const { order, stall, goods } = one
      expect(await purchases.stock(goods)).toEqual({ stocked: 1, reserved: 0 })
      await order.page.reload()
      await order.state("cancelled").waitFor()
      const { transfer, parcel } = order.words
      await order.page.getByText(transfer.expired).waitFor()
      expect(await order.payment().count()).toBe(0)
      expect(await order.parcel(stall.name).textContent()).toContain(
        parcel.state.cancelled
      )
      await said(await visit({ viewport: PHONE }), one, "last")
    }

    await standsAgain(all.slice(0, MODES.length))
    await isOwed(all.slice(MODES.length))
  })
})
