import { randomBytes } from "node:crypto"
import { describe, expect, it } from "vitest"
import type { Page } from "playwright-core"
import { DESKTOP, PHONE, useBrowser } from "../../support/browser-test.ts"
import { Market } from "../../support/market.ts"
import type { Stall } from "../../support/market.ts"
import { OpenOffice } from "../../support/open-office.ts"
import { until } from "../../support/poll.ts"
import { readPdf, wordsOf as wordsOfPage } from "../../support/read-pdf.ts"
import { account, openShop } from "../../support/runtime.ts"
import { storedPurchases } from "../../support/stored-purchase.ts"
import { toCheckout } from "../buying.ts"
import { DoorPage } from "../pages/door.page.ts"
import { MoneyDeskPage } from "../pages/money-desk.page.ts"
import { SellerOrdersPage } from "../pages/seller-orders.page.ts"
import { CISAAT, somebody } from "../people.ts"
import { BANK_COLUMNS, bankStatement } from "../statements.ts"
import { rupiahIn, wordsOf } from "../words.ts"
import type { Language } from "../words.ts"

const MODES = [
  { name: "on a phone", scripts: "on", language: "id" },
  { name: "with scripts off", scripts: "off", language: "en" },
] as const

/** What each pesantren chooses: the service, the courier, how it tells the number. */
const WAYS = [
  { district: "32.02.27", service: "regular", courier: "jne", by: "typed" },
  { district: "32.02.16", service: "cargo", courier: "jnt_cargo", by: "rows" },
  { district: "32.02.29", service: "regular", courier: "sicepat", by: "list" },
] as const
type Way = (typeof WAYS)[number]

/** A pesantren of the purchase, and who works there. */
interface Maker extends Pick<Way, "service" | "courier" | "by"> {
  stall: Stall
  login: { email: string; password: string }
}

/** A courier's page on which a number is looked up, as the shop links it. */
const TRACKED_AT: Record<Way["courier"], string> = {
  jne: "https://www.jne.co.id/tracking-package",
  jnt_cargo: "https://www.jtcargo.id/",
  sicepat: "https://www.sicepat.com/",
}

const shop = openShop()
const purchases = storedPurchases(shop)
const newNumber = () => `TP${randomBytes(5).toString("hex").toUpperCase()}`

describe("one cart of three pesantren", { timeout: 300_000 }, () => {
  const { visit } = useBrowser()

  /** Opens a shop of Kabupaten Sukabumi with an owner. */
  async function maker(
    market: Market,
    { district, ...way }: Way
  ): Promise<Maker> {
    const office = new OpenOffice(market.admin)
    const stall = await market.stall(district)
    const login = office.login(await office.owner(stall))
    return { stall, login, ...way }
  }

  /** What one pesantren does with its order; answers its tracking number. */
  async function send(
    page: Page,
    {
      language,
      maker: { courier, by },
      ...parcel
    }: { language: Language; maker: Maker; id: string; recipient: string }
  ) {
    const orders = new SellerOrdersPage(page, language)
    await orders.openOrder(parcel.id)
    await orders.state("to_process").waitFor()
    const number = await orders.number()
    await orders.process()
    await orders.state("processing").waitFor()

    const { bytes } = await orders.print("roll")
    const { pages } = await readPdf(bytes)
    expect(pages).toHaveLength(1)
    const label = pages.map(wordsOfPage).join("\n")
    for (const words of [number, parcel.recipient, "43113"])
      expect(label).toContain(words)

    const tracking = newNumber()
    if (by === "typed") await orders.ship(courier, tracking)
    else {
      await orders.openNumbers()
      if (by === "rows") {
        await orders.courierForAll(courier)
        await orders.fillNumber(number, tracking)
        await orders.sendAll()
      } else await orders.paste(courier, [`${number} ${tracking}`])
      await page.waitForURL(/terkirim=1/)
      await orders.openOrder(parcel.id)
    }
    await orders.state("shipped").waitFor()
    return tracking
  }

  it.each(MODES)(
    "is paid at once, goes by three couriers, and comes to an end, $name",
    async (mode) => {
      const { language } = mode
      const words = wordsOf(language)
      const market = await Market.of(shop)
      const makers: Maker[] = []
      for (const way of WAYS) makers.push(await maker(market, way))
      const goods = []
      for (const { stall, service } of makers)
        goods.push(
          await market.goods(stall, {
            ...{ price: 50_000, stock: 5 },
            weightGrams: service === "cargo" ? 6_000 : 700,
          })
        )

      // One cart, one sum with its code.
      const buyer = { ...somebody(), district: CISAAT }
      const page = await visit({ ...mode, viewport: PHONE })
      const checkout = await toCheckout(page, { ...mode, goods, buyer })
      for (const { stall, service } of makers)
        if (service !== "regular") {
          const price = checkout.priceOf(stall.name, "Rp[\\d.]+")
          const before = await price.textContent()
          const name = words.delivery.services[service]
          await checkout.chooseService(stall.name, name)
          await until(
            "the parcel is priced anew",
            async () => (await price.textContent()) !== before
          )
        }
      for (const { stall, service } of makers) {
        const name = words.delivery.services[service]
        expect(await checkout.service(stall.name, name).isChecked()).toBe(true)
      }
      const order = await checkout.order()
      const number = await order.number()
      const due = rupiahIn((await order.payment().textContent()) ?? "")
      const { base = 0 } = (await purchases.transfer(number)) ?? {}
      expect(due - base).toBeGreaterThanOrEqual(1)
      expect(due - base).toBeLessThanOrEqual(999)
      await purchases.reach(
        number,
        makers.map(() => "waiting_payment")
      )

      const desk = await visit({ ...mode, viewport: DESKTOP })
      await new DoorPage(desk, language).enterOffice(
        account("officer", "finance")
      )
      await new MoneyDeskPage(desk, language).bringFile(
        bankStatement(`tiga-${number}-${mode.scripts}.csv`, [due]),
        BANK_COLUMNS
      )
      await purchases.reach(
        number,
        makers.map(() => "to_process")
      )

      // Each pesantren sees its own part, and sends it its own way.
      const parts = await purchases.parts(number)
      expect(parts.map(({ total }) => total).reduce((a, b) => a + b)).toBe(base)
      const told = new Set<string>()
      for (const one of makers) {
        const part = parts.find(({ pesantren_id: id }) => id === one.stall.id)
        expect(part?.service).toBe(one.service)
        const { id = "" } = part ?? {}
        const counter = await visit({ ...mode, viewport: PHONE })
        await new DoorPage(counter, language).enterSelling(one.login)
        const recipient = buyer.name
        told.add(await send(counter, { language, maker: one, id, recipient }))
      }
      expect(told.size).toBe(makers.length)

      // The buyer reads all numbers, each with where to look it up.
      await page.reload()
      await order.state("shipped").waitFor()
      const numbers = [...told]
      for (const [index, { stall, courier }] of makers.entries()) {
        const seen = await order.parcel(stall.name).textContent()
        for (const [at, tracking] of numbers.entries())
          expect(seen?.includes(tracking)).toBe(at === index)
        expect(await order.tracking(stall.name).getAttribute("href")).toBe(
          TRACKED_AT[courier]
        )
      }

      const { delivered } = order.words.parcel.state
      for (const { stall } of makers) {
        await order.receive(stall.name)
        await order.badge(stall.name, delivered).waitFor()
      }
      await purchases.reach(
        number,
        makers.map(() => "delivered")
      )
      await order.page.reload()
      await order.state("delivered").waitFor()
      await purchases.complete(number)
      await order.page.reload()
      await order.state("completed").waitFor()
      expect((await purchases.parts(number)).map(({ state }) => state)).toEqual(
        makers.map(() => "completed")
      )
    }
  )
})
