import { randomInt } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { qrSymbol } from "../../../storefront/src/lib/qr-symbol.ts"
import { DESKTOP, PHONE, useBrowser } from "../../support/browser-test.ts"
import { Market } from "../../support/market.ts"
import { account, openShop } from "../../support/runtime.ts"
import { storedPurchases } from "../../support/stored-purchase.ts"
import { toCheckout } from "../buying.ts"
import { DoorPage } from "../pages/door.page.ts"
import { MoneyDeskPage } from "../pages/money-desk.page.ts"
import { acquirerReport, REPORT_COLUMNS } from "../statements.ts"
import { rupiahIn } from "../words.ts"

const MODES = [
  { name: "on a phone", scripts: "on", language: "id" },
  { name: "with scripts off", scripts: "off", language: "en" },
] as const

/** Of the code itself: it carries no amount, the buyer types it. */
const STATIC = /^000201010211/

const shop = openShop()
const purchases = storedPurchases(shop)
const Session = z.object({
  instructions: z.object({ payload: z.string().regex(STATIC) }),
})

describe("an order by QRIS", () => {
  const { visit } = useBrowser()

  it.each(MODES)(
    "is paid when the acquirer's report names it, $name",
    async (mode) => {
      const { language } = mode
      const market = await Market.of(shop)
      const stall = await market.stall("32.02.27")
      // Buyers by QRIS are told apart by their sums.
      const price = 20_000 + randomInt(10_000)
      const goods = await market.goods(stall, { price })
      const page = await visit({ ...mode, viewport: PHONE })
      const checkout = await toCheckout(page, { ...mode, goods: [goods] })
      await checkout.payWith("qris")
      const order = await checkout.order()
      const number = await order.number()

      // The fund holder's own code, and the sum to type.
      const asked = (await order.qris().textContent()) ?? ""
      const due = rupiahIn(asked)
      expect(await purchases.transfer(number)).toEqual({
        ...{ state: "awaiting", base: due, due },
      })
      const { payload } = Session.parse(
        await purchases.session(number)
      ).instructions
      expect(await order.qrisCode().innerHTML()).toContain(
        qrSymbol(payload).path
      )
      const saved = await sharp(await order.saveQrisCode()).metadata()
      expect(saved.format).toBe("png")

      const desk = await visit({ ...mode, viewport: DESKTOP })
      await new DoorPage(desk, language).enterOffice(
        account("officer", "finance")
      )
      const money = new MoneyDeskPage(desk, language)
      const report = acquirerReport(`qris-${number}.csv`, due)
      const fill = async () => {
        await money.chooseAccount("QRIS")
        await money.chooseFile(report, REPORT_COLUMNS)
        await money.paidWords("Sukses, Berhasil")
      }
      await money.openStatements()
      await fill()
      await money.look()
      await money.preview(report.name).waitFor()
      expect((await purchases.transfer(number))?.state).toBe("awaiting")
      if (mode.scripts === "off") await fill()
      await money.bringIn()
      await money.broughtIn().waitFor()
      const { searchParams } = new URL(desk.url())
      expect([searchParams.get("baru"), searchParams.get("cocok")]).toEqual([
        ...["1", "1"],
      ])
      await purchases.reach(number, ["to_process"])
      expect((await purchases.transfer(number))?.state).toBe("paid")

      await page.reload()
      await order.state("processing").waitFor()
      expect(await order.qris().count()).toBe(0)
    }
  )
})
