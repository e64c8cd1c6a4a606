import { describe, expect, it } from "vitest"
import type { Page } from "playwright-core"
import { DESKTOP, PHONE, useBrowser } from "../../support/browser-test.ts"
import { Market } from "../../support/market.ts"
import { OWN_PRICE } from "../../support/own-delivery.ts"
import { account, openShop } from "../../support/runtime.ts"
import { storedPurchases } from "../../support/stored-purchase.ts"
import { toCheckout } from "../../e2e/buying.ts"
import { openMaker, sendPart } from "../../e2e/makers.ts"
import type { Maker, Way } from "../../e2e/makers.ts"
import { PRICED_MS } from "../../e2e/pages/checkout.page.ts"
import type { CheckoutPage } from "../../e2e/pages/checkout.page.ts"
import { DoorPage } from "../../e2e/pages/door.page.ts"
import { MoneyDeskPage } from "../../e2e/pages/money-desk.page.ts"
import type { OrderPage } from "../../e2e/pages/order.page.ts"
import { CISAAT, somebody } from "../../e2e/people.ts"
import { BANK_COLUMNS, bankStatement } from "../../e2e/statements.ts"
import { filled, rupiahIn, wordsOf } from "../../e2e/words.ts"

const MODES = [
  { scripts: "on", language: "id", own: "own_delivery" },
  { scripts: "off", language: "en", own: "pickup" },
] as const
type Mode = (typeof MODES)[number]

/** Three services; in each language another one that needs no courier. */
const waysOf = ({ own }: Mode): { district: string; way: Way }[] => [
  { district: "32.02.27", way: { service: "regular", courier: "jne" } },
  { district: "32.02.16", way: { service: "cargo", courier: "jnt_cargo" } },
  { district: "32.02.29", way: { service: own, courier: null } },
]

/** A courier's page on which a number is looked up, as the shop links it. */
const TRACKED_AT = {
  jne: "https://www.jne.co.id/tracking-package",
  jnt_cargo: "https://www.jtcargo.id/",
} as const

type State = keyof OrderPage["words"]["parcel"]["state"]
const SENT: State[] = ["waiting_payment", "to_process", "processing", "shipped"]
const ENDED: State[] = [...SENT, "delivered", "completed"]

const shop = openShop()
const purchases = storedPurchases(shop)

describe("one cart of three pesantren", { timeout: 300_000 }, () => {
  const { visit } = useBrowser()

  /** Each parcel its own way, at the price of that way. */
  async function choose(checkout: CheckoutPage, makers: readonly Maker[]) {
    const { delivery } = checkout.words
    for (const { stall, way } of makers) {
      const name = delivery.services[way.service]
      if (way.service === "cargo") {
        const price = checkout.priceOf(stall.name, "Rp[\\d.]+")
        const before = (await price.textContent()) ?? ""
        await checkout.chooseService(stall.name, name)
        await checkout
          .priceOf(stall.name, `(?!${before}$)Rp[\\d.]+`)
          .waitFor({ timeout: PRICED_MS })
      } else if (way.courier === null) {
        await checkout.chooseService(stall.name, name)
        const price = OWN_PRICE.toLocaleString("id-ID")
        await checkout
          .priceOf(
            stall.name,
            way.service === "pickup" ? delivery.free : `Rp${price}`
          )
          .waitFor({ timeout: PRICED_MS })
      }
    }
    for (const { stall, way } of makers)
      expect(
        await checkout
          .service(stall.name, delivery.services[way.service])
          .isChecked()
      ).toBe(true)
  }

  const payInto = async (desk: Page, mode: Mode, file: [string, number]) => {
    await new DoorPage(desk, mode.language).enterOffice(
      account("officer", "finance")
    )
    await new MoneyDeskPage(desk, mode.language).bringFile(
      bankStatement(file[0], [file[1]]),
      BANK_COLUMNS
    )
  }

  /** What a parcel's history says: what happened, then what is still ahead. */
  async function expectHistory(
    order: OrderPage,
    maker: Maker,
    { past, endedBy }: { past: State[]; endedBy?: "buyer" | "seller" }
  ) {
    const { state, ahead, by } = order.words.parcel
    const steps = await order.history(maker.stall.name)
    const said = ENDED.map((name) =>
      past.includes(name) ? state[name] : filled(ahead, { state: state[name] })
    )
    expect(steps).toHaveLength(said.length)
    for (const [at, words] of said.entries())
      expect(steps[at]?.startsWith(words)).toBe(true)
    if (endedBy) expect(steps[SENT.length]).toContain(by[endedBy])
  }

  it.each(MODES)(
    "is paid at once, goes three ways, and comes to an end, $language, $own, scripts $scripts",
    async (mode) => {
      const { language } = mode
      const words = wordsOf(language)
      const market = await Market.of(shop)
      const makers: Maker[] = []
      for (const way of waysOf(mode)) makers.push(await openMaker(market, way))
      const all = (state: string) => makers.map(() => state)
      const goods = []
      for (const { stall, way } of makers)
        goods.push(
          await market.goods(stall, {
            ...{ price: 50_000, stock: 5 },
            weightGrams: way.service === "cargo" ? 6_000 : 700,
          })
        )

      // One cart, one sum with its code.
      const buyer = { ...somebody(), district: CISAAT }
      const page = await visit({ ...mode, viewport: PHONE })
      const checkout = await toCheckout(page, { ...mode, goods, buyer })
      await choose(checkout, makers)
      const order = await checkout.order()
      const number = await order.number()
      const due = rupiahIn((await order.payment().textContent()) ?? "")
      const { base = 0 } = (await purchases.transfer(number)) ?? {}
      expect(due - base).toBeGreaterThanOrEqual(1)
      expect(due - base).toBeLessThanOrEqual(999)
      await purchases.reach(number, all("waiting_payment"))
      const desk = await visit({ ...mode, viewport: DESKTOP })
      await payInto(desk, mode, [`tiga-${number}-${mode.scripts}.csv`, due])
      await purchases.reach(number, all("to_process"))

      // Each pesantren sees its own part, and sends it its own way.
      const parts = await purchases.parts(number)
      expect(parts.map(({ total }) => total).reduce((a, b) => a + b)).toBe(base)
      const sent = []
      for (const maker of makers) {
        const part = parts.find(({ pesantren_id: id }) => id === maker.stall.id)
        expect(part?.service).toBe(maker.way.service)
        const counter = await visit({ ...mode, viewport: PHONE })
        const { id = "" } = part ?? {}
        const told = [buyer.name, buyer.postalCode]
        sent.push({
          ...maker,
          ...(await sendPart(counter, { language, maker, id, told })),
        })
      }

      // The buyer reads of each what is its own: a number, or a code.
      await page.reload()
      await order.state("shipped").waitFor()
      const numbers = sent.flatMap(({ tracking }) => tracking ?? [])
      expect(new Set(numbers).size).toBe(2)
      for (const { stall, way, tracking } of sent) {
        const seen = (await order.parcel(stall.name).textContent()) ?? ""
        expect(seen).toContain(words.parcel.service[way.service])
        for (const one of numbers)
          expect(seen.includes(one)).toBe(one === tracking)
        const link = order.tracking(stall.name)
        if (way.courier === null) {
          expect(seen).toContain(words.parcel.ownWay[way.service])
          expect(await link.count()).toBe(0)
        } else
          expect(await link.getAttribute("href")).toBe(TRACKED_AT[way.courier])
      }
      for (const maker of makers)
        await expectHistory(order, maker, { past: SENT })

      // Who brings it asks for the code; what a courier brought, the buyer says.
      const { delivered } = words.parcel.state
      for (const { stall, way, orders } of sent) {
        if (way.courier === null) {
          await orders.handOver(await order.handOverCode(stall.name))
          await orders.state("delivered").waitFor()
          await order.page.reload()
        } else await order.receive(stall.name)
        await order.badge(stall.name, delivered).waitFor()
      }
      await purchases.reach(number, all("delivered"))
      await order.page.reload()
      await order.state("delivered").waitFor()
      await purchases.complete(number)
      await order.page.reload()
      await order.state("completed").waitFor()
      for (const maker of makers)
        await expectHistory(order, maker, {
          past: ENDED,
          endedBy: maker.way.courier === null ? "seller" : "buyer",
        })
      expect((await purchases.parts(number)).map(({ state }) => state)).toEqual(
        all("completed")
      )
    }
  )
})
