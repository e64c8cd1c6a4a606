import { randomBytes } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { describe, expect, it } from "vitest"
import type { Page } from "playwright-core"
import { DESKTOP, PHONE, useBrowser } from "../../support/browser-test.ts"
import { Market } from "../../support/market.ts"
import type { Stall } from "../../support/market.ts"
import { OpenOffice } from "../../support/open-office.ts"
import { readPdf, wordsOf as wordsOfPage } from "../../support/read-pdf.ts"
import { account, openShop } from "../../support/runtime.ts"
import { read } from "../../support/store-api.ts"
import type { Api } from "../../support/store-api.ts"
import { storedPurchases } from "../../support/stored-purchase.ts"
import { toCheckout } from "../buying.ts"
import { PRICED_MS } from "../pages/checkout.page.ts"
import { DoorPage } from "../pages/door.page.ts"
import { MoneyDeskPage } from "../pages/money-desk.page.ts"
import type { OrderPage } from "../pages/order.page.ts"
import { SellerOrdersPage } from "../pages/seller-orders.page.ts"
import { CISAAT, somebody } from "../people.ts"
import { BANK_COLUMNS, bankStatement } from "../statements.ts"
import { rupiahIn, wordsOf } from "../words.ts"
import type { Language } from "../words.ts"

const MODES = [
  { name: "on a phone", scripts: "on", language: "id", own: "own_delivery" },
  { name: "with scripts off", scripts: "off", language: "en", own: "pickup" },
] as const
type Own = (typeof MODES)[number]["own"]
type Service = "regular" | "cargo" | Own

/** A pesantren of the purchase, and who works there. */
interface Maker {
  stall: Stall
  service: Service
  login: { email: string; password: string }
}

const shop = openShop()
const purchases = storedPurchases(shop)
const newNumber = () => `TP${randomBytes(5).toString("hex").toUpperCase()}`

describe("one cart of three pesantren", { timeout: 300_000 }, () => {
  const { visit } = useBrowser()

  /** Opens a shop of Kabupaten Sukabumi with an owner. */
  async function maker(
    market: Market,
    { district, service }: { district: string; service: Service }
  ): Promise<Maker> {
    const office = new OpenOffice(market.admin)
    const stall = await market.stall(district)
    const owner = await office.owner(stall)
    if (service === "own_delivery" || service === "pickup")
      await handsOver(owner.api.with({ pesantren: stall.id }))
    return { stall, service, login: office.login(owner) }
  }

  /** Lets a shop bring its parcels in its regency, and buyers come. */
  async function handsOver(seller: Api) {
    const pickup = { days: ["1", "2", "6"], from: "08:00", until: "15:00" }
    const settings = { cut_off: "13:00", own_days: 2, pickup }
    read(z.unknown(), await seller.post("/seller/delivery", settings))
    const area = { area_code: "32.02", price: 9_000 }
    read(z.unknown(), await seller.post("/seller/delivery/areas", area))
  }

  /** What one pesantren does with its order; answers its tracking number. */
  async function send(
    page: Page,
    {
      language,
      service,
      ...parcel
    }: { language: Language; service: Service; id: string; recipient: string }
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

    if (service === "own_delivery" || service === "pickup") {
      await orders.handOut(service)
      await orders.state("shipped").waitFor()
      return null
    }
    const tracking = newNumber()
    await orders.ship(service === "cargo" ? "jnt_cargo" : "jne", tracking)
    await orders.state("shipped").waitFor()
    return tracking
  }

  it.each(MODES)(
    "goes three ways, is paid at once, and comes to an end, $name",
    async (mode) => {
      const { language, own } = mode
      const words = wordsOf(language)
      const market = await Market.of(shop)
      const makers = [
        await maker(market, { district: "32.02.27", service: "regular" }),
        await maker(market, { district: "32.02.16", service: "cargo" }),
        await maker(market, { district: "32.02.29", service: own }),
      ]
      const goods = []
      for (const { stall, service } of makers)
        goods.push(
          await market.goods(stall, {
            ...{ price: 50_000, stock: 5 },
            weightGrams: service === "cargo" ? 6_000 : 700,
          })
        )

      // One cart, three ways, one sum with its code.
      const buyer = { ...somebody(), district: CISAAT }
      const page = await visit({ ...mode, viewport: PHONE })
      const checkout = await toCheckout(page, { ...mode, goods, buyer })
      for (const { stall, service } of makers)
        if (service !== "regular") {
          const name = words.delivery.services[service]
          await checkout.chooseService(stall.name, name)
        }
      const price = own === "pickup" ? words.delivery.free : "Rp9.000"
      const last = makers.at(-1)?.stall.name ?? ""
      await checkout.priceOf(last, price).waitFor({ timeout: PRICED_MS })
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
      const counters = new Map<string, { page: Page; id: string }>()
      for (const { stall, service, login } of makers) {
        const part = parts.find((one) => one.pesantren_id === stall.id)
        expect(part?.service).toBe(service)
        const { id = "" } = part ?? {}
        const counter = await visit({ ...mode, viewport: PHONE })
        await new DoorPage(counter, language).enterSelling(login)
        counters.set(stall.id, { page: counter, id })
        const recipient = buyer.name
        const sent = { language, service, id, recipient }
        const tracking = await send(counter, sent)
        await page.reload()
        if (tracking) {
          const parcel = order.parcel(stall.name)
          expect(await parcel.textContent()).toContain(tracking)
        }
      }
      await order.state("shipped").waitFor()

      await receiveAll(order, { makers, counters, language })
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

  /** The buyer has the parcels: says so, or tells the code at the door. */
  async function receiveAll(
    order: OrderPage,
    {
      makers,
      counters,
      language,
    }: {
      makers: readonly Maker[]
      counters: ReadonlyMap<string, { page: Page; id: string }>
      language: Language
    }
  ) {
    const { delivered } = order.words.parcel.state
    for (const { stall, service } of makers) {
      const counter = counters.get(stall.id)
      if (counter && (service === "own_delivery" || service === "pickup")) {
        const orders = new SellerOrdersPage(counter.page, language)
        await orders.openOrder(counter.id)
        await orders.handOver(await order.handOverCode(stall.name))
        await orders.state("delivered").waitFor()
        await order.page.reload()
      } else await order.receive(stall.name)
      await order.badge(stall.name, delivered).waitFor()
    }
  }
})
