import { randomBytes } from "node:crypto"
import { describe, expect, it } from "vitest"
import { PHONE, useBrowser } from "../../support/browser-test.ts"
import { withClient } from "../../support/database.ts"
import { Market } from "../../support/market.ts"
import { OpenOffice } from "../../support/open-office.ts"
import { payOrders } from "../../support/paid-orders.ts"
import { readBarcodes } from "../../support/read-barcodes.ts"
import { readPdf } from "../../support/read-pdf.ts"
import type { PdfPage } from "../../support/read-pdf.ts"
import { openShop } from "../../support/runtime.ts"
import { DoorPage } from "../pages/door.page.ts"
import { SellerOrdersPage } from "../pages/seller-orders.page.ts"

const shop = openShop()
const COUNT = 5
const A4 = { width: 595, height: 842 }

const numbersOf = (ids: readonly string[]) =>
  withClient(shop.databaseUrl, async (client) => {
    const { rows } = await client.query<{ id: string; number: string }>(
      `select id, number from shop_order where id = any($1)`,
      [ids]
    )
    return ids.map((id) => rows.find((row) => row.id === id)?.number ?? "")
  })

/** Which quarter of its sheet each of the texts stands in, as they are drawn. */
const quartersOf = (
  { texts, width, height }: PdfPage,
  said: readonly string[]
) =>
  texts
    .filter(({ text }) => said.includes(text))
    .map(({ text, x, y, width: long }) => {
      const column = (x + long / 2) * 2 < width ? 0 : 1
      return { text, quarter: column + (y * 2 < height ? 0 : 2) }
    })

describe("labels on office paper", { timeout: 180_000 }, () => {
  const { visit } = useBrowser()

  it("are four on a sheet, each with its number in letters and bars", async () => {
    const market = await Market.of(shop)
    const office = new OpenOffice(market.admin)
    const stall = await market.stall()
    const owner = await office.owner(stall)
    const ids = await payOrders(market, {
      ...{ runtime: shop, pesantren: stall.id, count: COUNT },
    })
    const numbers = await numbersOf(ids)
    const page = await visit({ viewport: PHONE })
    await new DoorPage(page, "id").enterSelling(office.login(owner))
    const orders = new SellerOrdersPage(page, "id")
    await orders.open("/penjual/pesanan")
    for (const number of numbers) await orders.choose(number)
    await orders.processChosen(COUNT)

    // Before the couriers have them: the order's number, and a box to write in.
    for (const number of numbers) await orders.choose(number)
    const empty = await orders.print("a4")
    expect(readBarcodes(empty.bytes)).toEqual([[], []])
    const { pages: unsent } = await readPdf(empty.bytes)
    expect(unsent.flatMap((sheet) => quartersOf(sheet, numbers)).length).toBe(
      COUNT
    )

    const tracking = numbers.map(
      () => `LB${randomBytes(5).toString("hex").toUpperCase()}`
    )
    await orders.openNumbers()
    await orders.paste(
      "jne",
      numbers.map((number, index) => `${number} ${tracking[index]}`)
    )
    await page.waitForURL(/tab=dikirim&terkirim=5/)
    for (const number of numbers) await orders.choose(number)
    const { name, bytes } = await orders.print("a4")
    expect(name).toMatch(/^label-a4-\d{4}-\d{2}-\d{2}\.pdf$/)

    const { pages } = await readPdf(bytes)
    expect(
      pages.map(({ width, height }) => ({
        width: Math.round(width),
        height: Math.round(height),
      }))
    ).toEqual([A4, A4])
    // The first sheet is filled in reading order, the fifth begins the next.
    const places = pages.map((sheet) => quartersOf(sheet, numbers))
    expect(places.map((one) => one.map(({ quarter }) => quarter))).toEqual([
      [0, 1, 2, 3],
      [0],
    ])
    const order = places.flat().map(({ text }) => text)
    expect(order.toSorted()).toEqual(numbers.toSorted())
    const sent = order.map((number) => tracking[numbers.indexOf(number)])
    expect(readBarcodes(bytes)).toEqual([sent.slice(0, 4), sent.slice(4)])
    const said = pages.flatMap((sheet) =>
      quartersOf(
        sheet,
        tracking.map((one) => `No. resi ${one}`)
      )
    )
    expect(said.map(({ text }) => text)).toEqual(
      sent.map((one) => `No. resi ${one}`)
    )
  })
})
