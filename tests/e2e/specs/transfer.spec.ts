import { describe, expect, it } from "vitest"
import { bankDay } from "../../support/bank-day.ts"
import { DESKTOP, PHONE, useBrowser } from "../../support/browser-test.ts"
import { withClient } from "../../support/database.ts"
import { Market } from "../../support/market.ts"
import { until } from "../../support/poll.ts"
import { account, openShop } from "../../support/runtime.ts"
import { spreadsheet } from "../files.ts"
import { DoorPage } from "../pages/door.page.ts"
import { MoneyDeskPage } from "../pages/money-desk.page.ts"
import { OfficePage } from "../pages/office.page.ts"
import { ProductPage } from "../pages/product.page.ts"
import { somebody } from "../people.ts"
import { filled, rupiahIn } from "../words.ts"

const MODES = [
  { name: "as usual", scripts: "on", viewport: DESKTOP, language: "id" },
  { name: "on a phone", scripts: "on", viewport: PHONE, language: "en" },
  { name: "with scripts off", scripts: "off", viewport: PHONE, language: "id" },
] as const

const shop = openShop()

/** How the bank of this spec heads its columns. */
const HEADINGS = {
  ...{ date: "Tanggal", description: "Keterangan", credit: "Masuk" },
  ...{ debit: "Keluar", balance: "Saldo" },
}

/** A bank's file with one transfer, and money that went out. */
const statement = (name: string, due: number) =>
  spreadsheet(name, [
    Object.values(HEADINGS),
    [bankDay(), `TRF DARI SITI ${name}`, `${due},00`, "", "9.000.000,00"],
    [bankDay(), "BIAYA ADM", "", "6.500,00", "8.993.500,00"],
  ])

/** What the database says of a purchase, by the number that people see. */
const stored = (number: number) =>
  withClient(shop.databaseUrl, async (client) => {
    const { rows } = await client.query<{ state: string; transfer: string }>(
      `select s.state, e.state as transfer
         from "order" o join shop_order s on s.order_id = o.id
         join expectation e on e.order_id = o.id
        where o.display_id = $1`,
      [number]
    )
    return rows[0]
  })

describe("an order by bank transfer", () => {
  const { visit } = useBrowser()

  it.each(MODES)("is paid by a statement row, $name", async (mode) => {
    const { language, viewport } = mode
    const market = await Market.of(shop)
    const stall = await market.stall("32.02.27")
    const goods = await market.goods(stall, { price: 25_000 })
    const buyer = somebody()
    const product = new ProductPage(await visit(mode), language)
    await product.openProduct(goods.handle)
    const cart = await product.addAndSeeCart()
    const checkout = await cart.checkout(mode.scripts)
    await checkout.fill(buyer)
    await checkout.chooseDistrict(buyer.district)
    await checkout.delivery(stall.name).waitFor()
    const order = await checkout.order()
    const number = await order.number()
    const due = rupiahIn((await order.payment().textContent()) ?? "")

    const page = await visit({ ...mode, viewport })
    await new DoorPage(page, language).enterOffice(
      account("officer", "finance")
    )
    const desk = new MoneyDeskPage(page, language)
    const file = statement(`mutasi-${number}-${mode.scripts}.csv`, due)

    // First it is looked at: nothing is kept.
    await desk.openStatements()
    await desk.chooseFile(file, HEADINGS)
    await desk.look()
    await desk.preview(file.name).waitFor()
    expect((await stored(number))?.transfer).toBe("awaiting")

    // Then it is kept. Without scripts the file is chosen again.
    if (mode.scripts === "off") await desk.chooseFile(file, {})
    await desk.bringIn()
    await desk.broughtIn().waitFor()
    await until("the order is paid", async () => {
      const now = await stored(number)
      return now?.transfer === "paid" && now.state === "to_process"
    })
    await desk.openTransfer(number)
    await desk.transferState("paid").waitFor()

    // Bringing it in again changes nothing.
    await desk.openStatements()
    await desk.chooseFile(file, HEADINGS)
    await desk.bringIn()
    await desk.broughtIn().waitFor()
    expect(new URL(page.url()).searchParams.get("baru")).toBe("0")
    expect(await stored(number)).toEqual({
      ...{ state: "to_process", transfer: "paid" },
    })

    await order.page.reload()
    await order.state("processing").waitFor()
    const office = new OfficePage(page, language)
    await office.open(`/dinas/pesanan?q=${number}-1`)
    await office.openRow(
      filled(office.words.officeOrders.number, { number: `${number}-1` })
    )
  })
})
