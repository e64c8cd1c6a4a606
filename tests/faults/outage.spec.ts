import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { AccountPage } from "../e2e/pages/account.page.ts"
import { CartPage } from "../e2e/pages/cart.page.ts"
import { ProductPage } from "../e2e/pages/product.page.ts"
import { wordsOf } from "../e2e/words.ts"
import { accessibilityFaults } from "../support/axe.ts"
import { PHONE, useBrowser } from "../support/browser-test.ts"
import { Market } from "../support/market.ts"
import type { Goods } from "../support/market.ts"
import { openShop } from "../support/runtime.ts"
import { openStorefront } from "../support/second-storefront.ts"
import { Valve } from "../support/valve.ts"

const shop = openShop()
const words = wordsOf("id")

describe("while the backend is down", () => {
  const { visit, forgiveFaults } = useBrowser()
  const valve = new Valve(new URL(shop.backendUrl))
  let storefront: Awaited<ReturnType<typeof openStorefront>>
  let seen: Goods
  let unseen: Goods

  beforeAll(async () => {
    const market = await Market.of(shop)
    const stall = await market.stall()
    seen = await market.goods(stall)
    unseen = await market.goods(stall)
    await valve.set("open")
    storefront = await openStorefront(`http://127.0.0.1:${valve.port}`)
  })
  afterAll(async () => {
    await storefront.close()
    await valve.close()
  })

  it("public pages that were visited go on, the others say so, and all recover", async () => {
    const page = await visit({ viewport: PHONE, baseURL: storefront.url })
    const product = new ProductPage(page)
    await product.open("/")
    await product.openProduct(seen.handle)
    await product.addAndSeeCart(2)

    await valve.set("shut")
    for (const path of ["/", `/produk/${seen.handle}`])
      expect([path, (await page.goto(path))?.status()]).toEqual([path, 200])
    await product.heading(seen.title).waitFor()
    for (const path of [
      "/keranjang",
      "/cari?q=sesuatu+yang+baru",
      `/produk/${unseen.handle}`,
    ]) {
      await page.goto(path)
      await product.heading(words.fault.title).waitFor()
      await page
        .getByRole("button", { name: words.fault.retry })
        .or(page.getByRole("link", { name: words.fault.retry }))
        .first()
        .waitFor()
      expect(await page.getByRole("main").textContent()).not.toMatch(
        /ECONNREFUSED|fetch failed|127\.0\.0\.1/
      )
      expect(await accessibilityFaults(page)).toEqual([])
    }
    forgiveFaults()

    await valve.set("open")
    const cart = new CartPage(page)
    await cart.toCart()
    expect(await cart.quantityOf(seen.title).inputValue()).toBe("2")
    await product.openProduct(unseen.handle)
    await product.heading(unseen.title).waitFor()
  })

  it.each(["on", "off"] as const)(
    "a form keeps what was typed and says what happened (scripts %s)",
    async (scripts) => {
      const page = await visit({ scripts, baseURL: storefront.url })
      const account = new AccountPage(page)
      await account.open("/masuk")
      await account.field("email").fill("siti@contoh.test")
      await account.field("password").fill("kopi pahit pagi")
      await valve.set("shut")
      await account.button(words.account.logIn.submit).click()
      await page.getByText(words.form.faults.backend_down).first().waitFor()
      expect(await account.field("email").inputValue()).toBe("siti@contoh.test")
      await valve.set("open")
      forgiveFaults()
    }
  )

  it("a backend that never answers is not waited for without end", async () => {
    const page = await visit({ baseURL: storefront.url })
    const account = new AccountPage(page)
    await account.open("/masuk")
    await account.field("email").fill("siti@contoh.test")
    await account.field("password").fill("kopi pahit pagi")
    await valve.set("stuck")
    await account.button(words.account.logIn.submit).click()
    await page
      .getByText(words.form.faults.backend_slow)
      .first()
      .waitFor({ timeout: 30_000 })
    await valve.set("open")
    forgiveFaults()
  })
})
