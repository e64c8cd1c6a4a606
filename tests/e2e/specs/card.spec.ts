import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { PHONE, useBrowser } from "../../support/browser-test.ts"
import { StripeFake } from "../../support/fakes/stripe.ts"
import { ASKING_CARD, DECLINED_CARD } from "../../support/fakes/stripe/cards.ts"
import { Market } from "../../support/market.ts"
import { until } from "../../support/poll.ts"
import { openShop } from "../../support/runtime.ts"
import { storedPurchases } from "../../support/stored-purchase.ts"
import { ProductPage } from "../pages/product.page.ts"
import { somebody } from "../people.ts"
import type { Language } from "../words.ts"

const shop = openShop()
const fake = new StripeFake()
const purchases = storedPurchases(shop)

describe("an order by card", () => {
  const { visit } = useBrowser()

  // The shop has the stand-in's keys, so cards are offered without more ado.
  beforeAll(() => fake.start(Number(process.env["STRIPE_STAND_IN_PORT"])))
  afterAll(() => fake.stop())

  /** From the product page to the card. */
  async function toCard(language: Language) {
    const market = await Market.of(shop)
    const stall = await market.stall("32.02.27")
    const goods = await market.goods(stall, { price: 75_000 })
    const page = await visit({ viewport: PHONE })
    const product = new ProductPage(page, language)
    await product.openProduct(goods.handle)
    const cart = await product.addAndSeeCart()
    const checkout = await cart.checkout("on")
    const buyer = somebody()
    await checkout.fill(buyer)
    await checkout.chooseDistrict(buyer.district)
    await checkout.delivery(stall.name).waitFor()
    return checkout.orderByCard()
  }

  it.each(["id", "en"] as const)(
    "goes through the bank's question, on a phone (%s)",
    async (language) => {
      const card = await toCard(language)
      await card.pay(DECLINED_CARD)
      await card.problem("declined").waitFor()
      await card.pay(ASKING_CARD)
      await card.answerBank("Fail")
      await card.problem("declined").waitFor()
      await card.pay(ASKING_CARD)
      await card.answerBank("Complete")
      const order = await card.order()
      const number = await order.number()
      const { value: taken } = await until("the card is charged", () =>
        purchases.capture(number)
      )
      const intent = fake.api.book.get(taken.reference)
      expect(intent).toMatchObject({
        status: "succeeded",
        amount_received: taken.amount * 100,
      })
    }
  )

  it("believes no query that says it was paid", async () => {
    const card = await toCard("id")
    await card.ready()
    await card.open("/checkout/kartu/kembali?redirect_status=succeeded")
    await card.problem("unfinished").waitFor()
  })

  it("leads back to the other ways to pay", async () => {
    const card = await toCard("id")
    await card.ready()
    await card.otherWay().click()
    await card.page.waitForURL(/\/checkout$/)
  })
})
