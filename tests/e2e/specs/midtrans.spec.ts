import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { PHONE, useBrowser } from "../../support/browser-test.ts"
import { MidtransFake } from "../../support/fakes/midtrans/index.ts"
import { MIDTRANS_KEYS } from "../../support/fakes/midtrans/keys.ts"
import { Market } from "../../support/market.ts"
import { offerMidtrans } from "../../support/midtrans-offer.ts"
import { until } from "../../support/poll.ts"
import { openShop } from "../../support/runtime.ts"
import { storedPurchases } from "../../support/stored-purchase.ts"
import { toCheckout } from "../buying.ts"
import type { Language } from "../words.ts"

const shop = openShop()
const purchases = storedPurchases(shop)
const fake = new MidtransFake(MIDTRANS_KEYS.server)

describe("an order through Midtrans", { timeout: 180_000 }, () => {
  const { visit } = useBrowser()
  let market: Market

  beforeAll(async () => {
    await fake.start(Number(process.env["MIDTRANS_STAND_IN_PORT"]))
    market = await Market.of(shop)
    await offerMidtrans(market.admin, true)
  })
  afterAll(async () => {
    await offerMidtrans(market.admin, false)
    await fake.stop()
  })

  const atCheckout = async (language: Language, scripts: "on" | "off") => {
    const stall = await market.stall()
    const goods = [await market.goods(stall, { price: 75_000 })]
    const page = await visit({ viewport: PHONE, scripts })
    return toCheckout(page, { language, scripts, goods })
  }

  /** From the order's page to Midtrans's; answers what is to be paid there. */
  async function ordered(language: Language, scripts: "on" | "off") {
    const checkout = await atCheckout(language, scripts)
    await checkout.payWith("midtrans")
    const order = await checkout.order()
    const number = await order.number()
    await purchases.reach(number, ["waiting_payment"])
    const snap = await order.toSnap()
    const page = [...fake.ledger.pages.values()].find(({ token }) =>
      snap.page.url().endsWith(token)
    )
    if (!page) throw new Error("Midtrans does not know this page.")
    return { order, number, snap, due: page.gross_amount }
  }

  it("is paid by what Midtrans signs, not by the way back (id)", async () => {
    fake.isPrompt = false
    const { order, number, snap, due } = await ordered("id", "on")
    await snap.press("Bayar dengan QRIS")
    await order.title().waitFor()
    expect(await order.number()).toBe(number)
    await order.state("awaiting_payment").waitFor()

    const notice = fake.notices.at(-1) ?? {}
    const forged = fake.forged(notice, { signature_key: "0".repeat(128) })
    expect(await fake.deliver(forged)).toBe(401)
    expect(await purchases.capture(number)).toBeUndefined()

    expect(await fake.deliver(notice)).toBe(200)
    await purchases.reach(number, ["to_process"])
    expect((await purchases.capture(number))?.amount).toBe(due)
    await order.page.reload()
    await order.state("processing").waitFor()
    expect(await order.redirect().count()).toBe(0)
  })

  it("waits while a card is denied, then is paid (en, scripts off)", async () => {
    fake.isPrompt = true
    const { order, number, snap, due } = await ordered("en", "off")
    await snap.press("Kartu ditolak")
    await snap.page.waitForURL(/\/snap\/v4\//)
    expect(await purchases.capture(number)).toBeUndefined()
    await snap.press("Bayar dengan virtual account")
    await order.title().waitFor()
    const { value: taken } = await until("the money is taken", () =>
      purchases.capture(number)
    )
    expect(taken.amount).toBe(due)
    await purchases.reach(number, ["to_process"])
    await order.page.reload()
    await order.state("processing").waitFor()
  })

  it("is not offered where it is switched off", async () => {
    const on = await atCheckout("id", "on")
    expect(await on.way("midtrans").count()).toBe(1)
    await offerMidtrans(market.admin, false)
    try {
      const off = await atCheckout("id", "on")
      await off.way("transfer").waitFor()
      expect(await off.way("midtrans").count()).toBe(0)
    } finally {
      await offerMidtrans(market.admin, true)
    }
  })
})
