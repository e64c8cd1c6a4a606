import { describe, expect, it } from "vitest"
import { DESKTOP, PHONE, useBrowser } from "../../support/browser-test.ts"
import { mailTo } from "../../support/mail.ts"
import { Market } from "../../support/market.ts"
import { OpenOffice } from "../../support/open-office.ts"
import { account, openShop } from "../../support/runtime.ts"
import { storedPurchases } from "../../support/stored-purchase.ts"
import { toCheckout } from "../buying.ts"
import { photo } from "../files.ts"
import { DoorPage } from "../pages/door.page.ts"
import { MoneyDeskPage } from "../pages/money-desk.page.ts"
import { RefundDeskPage } from "../pages/refund-desk.page.ts"
import { SellerOrdersPage } from "../pages/seller-orders.page.ts"
import { somebody } from "../people.ts"
import { BANK_COLUMNS, bankStatement } from "../statements.ts"
import { filled, rupiahIn } from "../words.ts"

const MODES = [
  { name: "on a phone", scripts: "on", language: "id" },
  { name: "with scripts off", scripts: "off", language: "en" },
] as const

const REASON = "Stok rusak kena hujan semalam."
const shop = openShop()
const purchases = storedPurchases(shop)

describe("a pesantren that cannot send its share", () => {
  const { visit } = useBrowser()

  it.each(MODES)(
    "cancels it: stock and money go back, the other share stands, $name",
    async (mode) => {
      const { language } = mode
      const market = await Market.of(shop)
      const stall = await market.stall("32.02.27")
      const other = await market.stall("32.02.16")
      const office = new OpenOffice(market.admin)
      const owner = office.login(await office.owner(stall))
      const goods = [
        await market.goods(stall, { price: 45_000, stock: 3 }),
        await market.goods(other, { price: 60_000, stock: 3 }),
      ] as const
      const buyer = somebody()
      const page = await visit({ ...mode, viewport: PHONE })
      const checkout = await toCheckout(page, { ...mode, goods, buyer })
      const order = await checkout.order()
      const number = await order.number()
      const due = rupiahIn((await order.payment().textContent()) ?? "")

      const desk = await visit({ ...mode, viewport: DESKTOP })
      await new DoorPage(desk, language).enterOffice(
        account("officer", "finance")
      )
      await new MoneyDeskPage(desk, language).bringFile(
        bankStatement(`bagian-${number}-${mode.scripts}.csv`, [due]),
        BANK_COLUMNS
      )
      await purchases.reach(number, ["to_process", "to_process"])
      const parts = await purchases.parts(number)
      const share = parts.find((part) => part.pesantren_id === stall.id)
      if (!share) throw new Error("The pesantren has no share of the order.")
      expect(await purchases.stock(goods[0])).toEqual({
        ...{ stocked: 3, reserved: 1 },
      })

      // At the shop: the order is there, and cannot be sent.
      const counter = await visit({ ...mode, viewport: PHONE })
      await new DoorPage(counter, language).enterSelling(owner)
      const orders = new SellerOrdersPage(counter, language)
      await orders.openOrder(share.id)
      await orders.cancel(REASON)
      await orders.state("cancelled").waitFor()
      await purchases.reach(
        number,
        parts.map(({ id }) => (id === share.id ? "cancelled" : "to_process"))
      )
      expect(await purchases.stock(goods[0])).toEqual({
        ...{ stocked: 3, reserved: 0 },
      })
      expect(await purchases.stock(goods[1])).toEqual({
        ...{ stocked: 3, reserved: 1 },
      })
      expect(await purchases.status(number)).toBe("pending")

      // The buyer reads why, and that the money comes back.
      const { parcel } = order.words
      await page.reload()
      await order.state("processing").waitFor()
      const cancelled = (await order.parcel(stall.name).textContent()) ?? ""
      for (const words of [
        parcel.cancelled.seller,
        filled(parcel.reason, { reason: REASON }),
        parcel.moneyBack,
      ])
        expect(cancelled).toContain(words)
      expect(await order.parcel(other.name).textContent()).toContain(
        parcel.state.to_process
      )
      const told = await mailTo(shop.mailDir, buyer.email, share.number)
      expect(told.text).toContain(REASON)

      // Finance owes exactly this share, and sends it back.
      const refunds = new RefundDeskPage(desk, language)
      await refunds.openRefunds()
      const card = (await refunds.card(share.number).textContent()) ?? ""
      expect(rupiahIn(card)).toBe(share.total)
      expect(card).toContain(REASON)
      await refunds.take(number)
      await refunds.payBack(share.number, {
        reference: `KIRIM-${number}`,
        receipt: photo(`bukti-${number}.png`),
      })
      await refunds.card(share.number).waitFor({ state: "detached" })
      await refunds.openRefunds("paid_back")
      await refunds.card(share.number).waitFor()
      const back = await mailTo(shop.mailDir, buyer.email, String(number))
      expect(back.text).toContain(`KIRIM-${number}`)
    }
  )
})
