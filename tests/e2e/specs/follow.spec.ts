import { expect, it, describe } from "vitest"
import sharp from "sharp"
import { mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { DESKTOP, PHONE, useBrowser } from "../../support/browser-test.ts"
import { Buyer } from "../../support/buyer.ts"
import { Market } from "../../support/market.ts"
import { openShop } from "../../support/runtime.ts"
import { Api } from "../../support/store-api.ts"
import { orderPath } from "../order-path.ts"
import { CartPage } from "../pages/cart.page.ts"
import { OrderPage } from "../pages/order.page.ts"
import type { Language } from "../words.ts"

const MODES = [
  { name: "on a phone", scripts: "on", viewport: PHONE, language: "id" },
  { name: "with scripts off", scripts: "off", viewport: PHONE, language: "en" },
  { name: "at a desk", scripts: "on", viewport: DESKTOP, language: "en" },
] as const

const shop = openShop()

/** A purchase of two pesantren that waits for its transfer. */
async function bought() {
  const market = await Market.of(shop)
  const stalls = [
    await market.stall("32.02.27"),
    await market.stall("32.06.24"),
  ]
  const goods = await Promise.all(stalls.map((stall) => market.goods(stall)))
  const api = new Api({ url: shop.backendUrl, key: shop.publishableKey })
  const order = await new Buyer(api).buy(
    goods.flatMap(({ variantIds }) =>
      variantIds.slice(0, 1).map((variantId) => ({ variantId }))
    )
  )
  return { id: order.id, stalls, goods }
}

async function picture() {
  const folder = await mkdtemp(path.join(tmpdir(), "proof-"))
  const file = path.join(folder, "bukti.png")
  const drawn = sharp({
    create: { width: 400, height: 800, channels: 3, background: "#a63d1f" },
  })
  await writeFile(file, await drawn.png().toBuffer())
  return file
}

describe("a purchase is followed", () => {
  const { visit } = useBrowser()

  it.each(MODES)("by a guest with the link $name", async (mode) => {
    const { id, stalls, goods } = await bought()
    const page = await visit(mode)
    const language: Language = mode.language
    const order = new OrderPage(page, language)
    await order.open(orderPath(id))
    await order.state("awaiting_payment").waitFor()
    const { state } = order.words.parcel
    for (const { name } of stalls)
      expect(await order.parcel(name).textContent()).toContain(
        state.waiting_payment
      )

    await order.sendProof(await picture())
    await page.getByText(order.words.transfer.claimed).waitFor()

    await order.cancel("Salah pilih alamat")
    await order.state("cancelled").waitFor()
    for (const { name } of stalls)
      expect(await order.parcel(name).textContent()).toContain(state.cancelled)

    await order.buyAgain().click()
    await page.waitForURL(/\/keranjang/)
    const cart = new CartPage(page, language)
    for (const [index, { name }] of stalls.entries())
      await cart.goodsOf(name, goods[index]?.title ?? "").waitFor()
  })

  it("says what is not for sale any more when it is bought again", async () => {
    const { id, goods } = await bought()
    const market = await Market.of(shop)
    const [gone] = goods
    // The one that was bought is all there is.
    if (gone) await market.setStock(gone, 1)
    const page = await visit({ viewport: PHONE })
    const order = new OrderPage(page)
    await order.open(orderPath(id))
    await order.buyAgain().click()
    await order
      .help()
      .getByText(gone?.title ?? "")
      .waitFor()
  })

  it("has an invoice with the nine contract items, as a page and a file", async () => {
    const { id, stalls } = await bought()
    const page = await visit({ viewport: PHONE })
    const order = new OrderPage(page)
    await order.open(orderPath(id))
    await order.invoice().click()
    await page.waitForURL(/\/faktur\?kunci=/)
    const contract = page.getByRole("region", {
      name: order.words.invoice.contract,
    })
    expect(await contract.getByRole("listitem").count()).toBe(9)
    const said = (await page.getByRole("main").textContent()) ?? ""
    for (const { name } of stalls) expect(said).toContain(name)
    const link = page.getByRole("link", { name: order.words.invoice.download })
    const answer = await page.request.get(
      (await link.getAttribute("href")) ?? ""
    )
    expect(answer.headers()["content-type"]).toBe("application/pdf")
    const wrong = orderPath(id, "/faktur").replace(/kunci=./, "kunci=x")
    expect((await page.goto(wrong))?.status()).toBe(404)
  })
})
