import { randomBytes } from "node:crypto"
import { beforeAll, describe, expect, it } from "vitest"
import type { Page } from "playwright-core"
import { PHONE, useBrowser } from "../../support/browser-test.ts"
import { withClient } from "../../support/database.ts"
import { Market } from "../../support/market.ts"
import type { Stall } from "../../support/market.ts"
import { OpenOffice } from "../../support/open-office.ts"
import { payOrders } from "../../support/paid-orders.ts"
import { until } from "../../support/poll.ts"
import { openShop } from "../../support/runtime.ts"
import {
  giveBarcodeReader,
  giveCamera,
  takeBarcodeReader,
} from "../barcode-reader.ts"
import { DoorPage } from "../pages/door.page.ts"
import { SellerOrdersPage } from "../pages/seller-orders.page.ts"

const shop = openShop()
const newNumber = () => `SC${randomBytes(4).toString("hex").toUpperCase()}1234`

const trackingOf = (id: string) =>
  withClient(shop.databaseUrl, async (client) => {
    const { rows } = await client.query<{ tracking_number: string | null }>(
      `select tracking_number from shop_order where id = $1`,
      [id]
    )
    return rows[0]?.tracking_number
  })

describe("a tracking number by camera", { timeout: 120_000 }, () => {
  const { visit } = useBrowser()
  let stall: Stall
  let login: { email: string; password: string }

  beforeAll(async () => {
    const market = await Market.of(shop)
    const office = new OpenOffice(market.admin)
    stall = await market.stall()
    login = office.login(await office.owner(stall))
  })

  /** Somebody of the shop with an order that is to be sent. */
  async function atWork(page: Page) {
    await new DoorPage(page, "id").enterSelling(login)
    const [id = ""] = await payOrders(await Market.of(shop), {
      ...{ runtime: shop, pesantren: stall.id, count: 1 },
    })
    const orders = new SellerOrdersPage(page, "id")
    await orders.openOrder(id)
    await orders.process()
    await orders.state("processing").waitFor()
    return { id, orders }
  }

  it("is filmed, read twice alike, filled in, and sent", async () => {
    const page = await visit({ viewport: PHONE })
    const number = newNumber()
    await giveBarcodeReader(page, ["BLURRED1234", number])
    const filmed = await giveCamera(page, { isLet: true })
    const { id, orders } = await atWork(page)
    await orders.scanButton().click()
    await orders.scanned(number).waitFor()
    expect(await orders.numberField().inputValue()).toBe(number)
    expect(await orders.scanSheet().count()).toBe(0)
    expect(await filmed()).toEqual(["ended"])
    // The person looks at it, and sends it.
    expect(await trackingOf(id)).toBeNull()
    await orders.ship("jne")
    await orders.state("shipped").waitFor()
    expect(await trackingOf(id)).toBe(number)
  })

  it("is typed where nobody lets it film", async () => {
    const page = await visit({ viewport: PHONE })
    await giveBarcodeReader(page, [newNumber()])
    const filmed = await giveCamera(page, { isLet: false })
    const { orders } = await atWork(page)
    await orders.scanButton().click()
    const { refused, close } = orders.words.sellerScan
    const sheet = orders.scanSheet()
    await sheet.getByText(refused).waitFor()
    await sheet.getByRole("button", { name: close }).click()
    await sheet.waitFor({ state: "detached" })
    expect(await filmed()).toEqual([])
    expect(await orders.numberField().inputValue()).toBe("")
  })

  it("is typed where the browser reads no barcodes, and it says so", async () => {
    const page = await visit({ viewport: PHONE })
    await takeBarcodeReader(page)
    await giveCamera(page, { isLet: true })
    const { id, orders } = await atWork(page)
    await orders.noScan().waitFor()
    expect(await orders.scanButton().count()).toBe(0)
    await orders.openNumbers()
    await orders.noScan().waitFor()
    expect(await orders.noScan().count()).toBe(1)
    expect(await orders.scanButton().count()).toBe(0)
    await orders.openOrder(id)
    const number = newNumber()
    await orders.ship("jne", number)
    await until("it is sent", async () => (await trackingOf(id)) === number)
  })
})
