import { randomBytes } from "node:crypto"
import { beforeAll, describe, expect, it } from "vitest"
import { PHONE, useBrowser } from "../../support/browser-test.ts"
import { withClient } from "../../support/database.ts"
import { Market } from "../../support/market.ts"
import { payOrders } from "../../support/paid-orders.ts"
import { until } from "../../support/poll.ts"
import { readPdf } from "../../support/read-pdf.ts"
import { account, openShop } from "../../support/runtime.ts"
import { DoorPage } from "../pages/door.page.ts"
import { SellerOrdersPage } from "../pages/seller-orders.page.ts"
import type { Language } from "../words.ts"

const shop = openShop()
const newNumber = () => `SH${randomBytes(5).toString("hex").toUpperCase()}`

/** The shop order as it is stored. */
const stored = (id: string) =>
  withClient(shop.databaseUrl, async (client) => {
    const { rows } = await client.query<{
      state: string
      number: string
      tracking_number: string | null
    }>(`select state, number, tracking_number from shop_order where id = $1`, [
      id,
    ])
    return rows[0]
  })
const reach = (id: string, state: string) =>
  until(
    `the order is ${state}`,
    async () => (await stored(id))?.state === state
  )

describe("an order in the seller centre", () => {
  const { visit } = useBrowser()
  let own = ""

  beforeAll(async () => {
    own = await withClient(shop.databaseUrl, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `select m.pesantren_id as id from shop_member m
           join seller s on s.id = m.seller_id
         where s.email = $1 and m.role = 'owner'`,
        [account("seller", "owner").email]
      )
      return rows[0]?.id ?? ""
    })
  })

  const paid = async (count: number) =>
    payOrders(await Market.of(shop), { runtime: shop, pesantren: own, count })
  const atWork = async (language: Language, scripts: "on" | "off" = "on") => {
    const page = await visit({ viewport: PHONE, scripts })
    const door = new DoorPage(page, language)
    await door.enterSelling(account("seller", "owner"))
    return new SellerOrdersPage(page, language)
  }

  it.each([
    { language: "id", scripts: "on" },
    { language: "en", scripts: "off" },
  ] as const)(
    "is processed, labelled and sent ($language, scripts $scripts)",
    async ({ language, scripts }) => {
      const [id = "", other = ""] = await paid(2)
      const orders = await atWork(language, scripts)
      await orders.openOrder(id)
      await orders.state("to_process").waitFor()
      await orders.process()
      await orders.state("processing").waitFor()
      await reach(id, "processing")

      const label = await orders.print("roll")
      expect(label.name).toMatch(/^label-\d{4}-\d{2}-\d{2}\.pdf$/)
      const { pages } = await readPdf(label.bytes)
      expect(pages).toHaveLength(1)
      const said = pages[0]?.texts.map(({ text }) => text).join(" ") ?? ""
      expect(said).toContain(await orders.number())

      const number = newNumber()
      await orders.ship("jne", ` ${number.toLowerCase()} `)
      await orders.state("shipped").waitFor()
      expect(await stored(id)).toMatchObject({
        ...{ state: "shipped", tracking_number: number },
      })

      // The same number on another order is caught, at its field.
      await orders.openOrder(other)
      await orders.process()
      await orders.state("processing").waitFor()
      await orders.ship("jne", number)
      await until(
        "the fault at the field",
        async () =>
          (await orders.numberField().getAttribute("aria-invalid")) === "true"
      )
      expect((await stored(other))?.state).toBe("processing")
    }
  )

  it("goes with others: processed, then numbered, all or none", async () => {
    const ids = await paid(2)
    const numbers = await Promise.all(
      ids.map(async (id) => (await stored(id))?.number ?? "")
    )
    const [first = "", second = ""] = numbers
    const orders = await atWork("id")
    await orders.open("/penjual/pesanan")
    for (const number of numbers) await orders.choose(number)
    await orders.processChosen(2)
    for (const id of ids) await reach(id, "processing")

    for (const number of numbers) await orders.choose(number)
    await orders.enterNumbers()
    const tracking = newNumber()
    await orders.courierForAll("jne")
    await orders.fillNumber(first, tracking)
    await orders.fillNumber(second, tracking)
    await orders.sendAll()
    await orders.found().waitFor()
    for (const id of ids) expect((await stored(id))?.state).toBe("processing")

    await orders.fillNumber(second, newNumber())
    await orders.sendAll()
    await orders.page.waitForURL(/terkirim=2/)
    for (const id of ids) await reach(id, "shipped")
  })
})
