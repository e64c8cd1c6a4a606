import { describe, expect, it } from "vitest"
import { DESKTOP, PHONE, useBrowser } from "../../support/browser-test.ts"
import { Market } from "../../support/market.ts"
import { account, openShop } from "../../support/runtime.ts"
import { storedPurchases } from "../../support/stored-purchase.ts"
import { atOrder } from "../buying.ts"
import { DoorPage } from "../pages/door.page.ts"
import { MoneyDeskPage } from "../pages/money-desk.page.ts"
import { BANK_COLUMNS, bankStatement } from "../statements.ts"
import { filled, rupiahIn } from "../words.ts"

const MODES = [
  { scripts: "on", language: "id" },
  { scripts: "off", language: "en" },
] as const

/** What the buyer sent too little; too much for a slip of the finger. */
const LACKING = 20_000
const HOUR_MS = 3_600_000

const shop = openShop()
const purchases = storedPurchases(shop)
const rupiah = (amount: number) => `Rp${amount.toLocaleString("id-ID")}`

describe("a transfer of too little", { timeout: 240_000 }, () => {
  const { visit } = useBrowser()

  it.each(MODES)(
    "is topped up, and then pays the order: $language, scripts $scripts",
    async (mode) => {
      const { language } = mode
      const market = await Market.of(shop)
      const stall = await market.stall("32.02.27")
      const goods = [await market.goods(stall, { price: 65_000 })]
      const page = await visit({ ...mode, viewport: PHONE })
      const order = await atOrder(page, { language, goods })
      const number = await order.number()
      const due = rupiahIn((await order.payment().textContent()) ?? "")
      const first = due - LACKING

      const desk = await visit({ ...mode, viewport: DESKTOP })
      await new DoorPage(desk, language).enterOffice(
        account("officer", "finance")
      )
      const money = new MoneyDeskPage(desk, language)
      const bring = async (name: string, sum: number) => {
        const file = `${name}-${number}.csv`
        await money.bringFile(bankStatement(file, [sum]), BANK_COLUMNS)
        return `TRF DARI SITI ${file} 0`
      }

      // A sum that nobody was asked for: the officer finds whose it is.
      const sent = await bring("kurang", first)
      expect((await purchases.transfer(number))?.state).toBe("awaiting")
      await money.openFreeRows()
      await money.matchByNumber(sent, number)
      await money.transferState("short").waitFor()
      expect((await purchases.transfer(number))?.state).toBe("short")
      const before = await purchases.standing(number)
      expect(before?.received).toBe(first)

      // The office waits for the rest, a day from now on.
      const since = Date.now()
      await money.settle("await_top_up")
      await purchases.reachLater(number, before?.expires_at)
      const { expires_at: until = new Date(0) } =
        (await purchases.standing(number)) ?? {}
      expect(until.getTime() - since).toBeGreaterThanOrEqual(24 * HOUR_MS)
      await money.transferState("short").waitFor()

      // The buyer reads what came, what is left to send, and until when.
      await page.reload()
      const { transfer } = order.words
      const received = rupiah(first)
      await page.getByText(filled(transfer.short, { received })).waitFor()
      const asked = (await order.payment().textContent()) ?? ""
      expect(asked).toContain(transfer.toPay)
      expect(asked).toContain(rupiah(LACKING))
      expect(asked).not.toContain(rupiah(due))
      expect(await order.payBefore()).toBe(until.toISOString())
      await order.state("awaiting_payment").waitFor()
      await purchases.reach(number, ["waiting_payment"])

      // The second credit is suggested, and taken for the rest.
      const rest = await bring("sisa", LACKING)
      await money.openFreeRows()
      await money.matchSuggested(rest, number)
      await money.transferState("paid").waitFor()
      await purchases.reach(number, ["to_process"])
      expect((await purchases.transfer(number))?.state).toBe("paid")
      expect((await purchases.standing(number))?.received).toBe(due)
      const facts = (await desk.getByRole("main").textContent()) ?? ""
      for (const words of [sent, rest]) expect(facts).toContain(words)

      await page.reload()
      await order.state("processing").waitFor()
      expect(await order.payment().count()).toBe(0)
    }
  )
})
