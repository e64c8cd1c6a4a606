import { describe, expect, it } from "vitest"
import { PHONE, useBrowser } from "../../support/browser-test.ts"
import { Market } from "../../support/market.ts"
import { OpenOffice } from "../../support/open-office.ts"
import { offerOwnDelivery } from "../../support/own-delivery.ts"
import { markPaid } from "../../support/paid-orders.ts"
import { until } from "../../support/poll.ts"
import { openShop } from "../../support/runtime.ts"
import { storedPurchases } from "../../support/stored-purchase.ts"
import { toCheckout } from "../buying.ts"
import { PRICED_MS } from "../pages/checkout.page.ts"
import { DoorPage } from "../pages/door.page.ts"
import { SellerOrdersPage } from "../pages/seller-orders.page.ts"
import { CISAAT, somebody } from "../people.ts"
import { wordsOf } from "../words.ts"

const MODES = [
  { way: "own_delivery", scripts: "on", language: "id" },
  { way: "pickup", scripts: "off", language: "en" },
] as const

const shop = openShop()
const purchases = storedPurchases(shop)

describe("a parcel that no courier takes", { timeout: 180_000 }, () => {
  const { visit } = useBrowser()

  it.each(MODES)(
    "is given to who knows its code: $way, scripts $scripts",
    async (mode) => {
      const { language, way } = mode
      const { delivery, parcel } = wordsOf(language)
      const market = await Market.of(shop)
      const office = new OpenOffice(market.admin)
      const stall = await market.stall("32.02.29")
      const owner = await office.owner(stall)
      await offerOwnDelivery(owner.api.with({ pesantren: stall.id }))
      const goods = [await market.goods(stall, { price: 50_000 })]

      const buyer = { ...somebody(), district: CISAAT }
      const page = await visit({ ...mode, viewport: PHONE })
      const checkout = await toCheckout(page, { ...mode, goods, buyer })
      await checkout.chooseService(stall.name, delivery.services[way])
      const price = way === "pickup" ? delivery.free : "Rp9.000"
      await checkout.priceOf(stall.name, price).waitFor({ timeout: PRICED_MS })
      const order = await checkout.order()
      const number = await order.number()
      const [orderId = ""] = /order_\w+/.exec(page.url()) ?? []
      await markPaid(market, shop, orderId)
      await purchases.reach(number, ["to_process"])
      const [{ id = "", service } = {}] = await purchases.parts(number)
      expect(service).toBe(way)

      const counter = await visit({ ...mode, viewport: PHONE })
      await new DoorPage(counter, language).enterSelling(office.login(owner))
      const orders = new SellerOrdersPage(counter, language)
      await orders.openOrder(id)
      await orders.process()
      await orders.state("processing").waitFor()
      // There is no number to ask for.
      expect(await orders.numberField().count()).toBe(0)
      await orders.handOut(way)
      await orders.state("shipped").waitFor()

      await page.reload()
      const code = await order.handOverCode(stall.name)
      expect(await order.tracking(stall.name).count()).toBe(0)
      const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, "0")
      await orders.handOver(wrong)
      await until(
        "the fault at the field",
        async () =>
          (await orders.codeField().getAttribute("aria-invalid")) === "true"
      )
      const [refused] = await purchases.parts(number)
      expect(refused?.state).toBe("shipped")

      await orders.handOver(code)
      await orders.state("delivered").waitFor()
      await purchases.reach(number, ["delivered"])
      await page.reload()
      await order.badge(stall.name, parcel.state.delivered).waitFor()
    }
  )
})
