import { beforeAll, describe, expect, it } from "vitest"
import type { Page } from "playwright-core"
import { CartPage } from "../e2e/pages/cart.page.ts"
import { CheckoutPage } from "../e2e/pages/checkout.page.ts"
import { ProductPage } from "../e2e/pages/product.page.ts"
import { somebody } from "../e2e/people.ts"
import { filled, wordsOf } from "../e2e/words.ts"
import { DESKTOP, PHONE, useBrowser } from "../support/browser-test.ts"
import { withClient } from "../support/database.ts"
import { Market } from "../support/market.ts"
import type { Goods, Stall } from "../support/market.ts"
import { openShop } from "../support/runtime.ts"

const shop = openShop()
const words = wordsOf("id")

describe("when something comes between", () => {
  const { visit } = useBrowser()
  let market: Market
  let stall: Stall

  beforeAll(async () => {
    market = await Market.of(shop)
    stall = await market.stall()
  })

  const ordersOf = (email: string) =>
    withClient(shop.databaseUrl, async (client) => {
      const { rows } = await client.query<{ display_id: number }>(
        `select display_id from "order" where email = $1`,
        [email]
      )
      return rows.map((row) => Number(row.display_id))
    })

  /** A checkout page that lacks nothing but the press of the button. */
  const readyCheckout = async (
    goods: Goods,
    scripts: "on" | "off" = "on"
  ): Promise<{ page: Page; checkout: CheckoutPage; email: string }> => {
    const page = await visit({
      viewport: scripts === "on" ? DESKTOP : PHONE,
      scripts,
    })
    const product = new ProductPage(page)
    await product.openProduct(goods.handle)
    const cart = await product.addAndSeeCart()
    const checkout = await cart.checkout(scripts)
    const buyer = somebody()
    await checkout.fill(buyer)
    await checkout.chooseDistrict(buyer.district)
    await checkout.delivery(stall.name).waitFor()
    return { page, checkout, email: buyer.email }
  }

  it("an impatient double click makes one order", async () => {
    const goods = await market.goods(stall)
    const { page, checkout, email } = await readyCheckout(goods)
    await checkout.orderButton().dblclick()
    await page.waitForURL(/\/pesanan\/order_/)
    expect(await ordersOf(email)).toHaveLength(1)
  })

  it("the same form sent from two windows makes one order", async () => {
    const goods = await market.goods(stall)
    const { page, checkout, email } = await readyCheckout(goods, "off")
    const twin = await page.context().newPage()
    await twin.goto("/checkout")
    await Promise.all([
      checkout.orderButton().click(),
      new CheckoutPage(twin, "id", "off").orderButton().click(),
    ])
    await Promise.all(
      [page, twin].map((one) => one.waitForURL(/\/pesanan\/order_/))
    )
    expect(page.url()).toBe(twin.url())
    expect(await ordersOf(email)).toHaveLength(1)
    // What was a cart is one no more: there is nothing left to order twice.
    await page.goto("/checkout")
    await page.waitForURL(/\/keranjang/)
    expect(await ordersOf(email)).toHaveLength(1)
  })

  it("a product that is unpublished meanwhile is named in the cart, and can be taken out", async () => {
    const [kept, gone] = [await market.goods(stall), await market.goods(stall)]
    const page = await visit({ viewport: PHONE })
    for (const { handle } of [kept, gone]) {
      const product = new ProductPage(page)
      await product.openProduct(handle)
      await product.addAndSeeCart()
    }
    await market.publish(gone, "draft")
    const cart = new CartPage(page)
    await cart.toCart()
    await page.getByText(words.cart.problem.gone).waitFor()
    expect(await cart.checkoutButton().count()).toBe(0)
    await page.getByText(words.cart.mendFirst).waitFor()
    await cart.remove(gone.title).click()
    await cart.checkoutButton().waitFor()
    expect(await cart.quantityOf(kept.title).inputValue()).toBe("1")
  })

  it.each(["on", "off"] as const)(
    "goods that sold out while the checkout was open are not ordered (scripts %s)",
    async (scripts) => {
      const goods = await market.goods(stall)
      const { page, checkout, email } = await readyCheckout(goods, scripts)
      await market.setStock(goods, 0)
      const street = await checkout.field("street").inputValue()
      await checkout.orderButton().click()
      await page
        .getByText(words.form.faults.cart_problem)
        .or(page.getByText(words.checkout.mendCart))
        .first()
        .waitFor()
      expect(await checkout.field("street").inputValue()).toBe(street)
      expect(await ordersOf(email)).toEqual([])
    }
  )

  it("a price that changed while the checkout was open is told before anything is ordered", async () => {
    const goods = await market.goods(stall, { price: 40_000 })
    const { page, checkout, email } = await readyCheckout(goods)
    await market.setPrice(goods, 45_000)
    await checkout.orderButton().click()
    const told = filled(words.form.faults.total_changed_from, {
      from: "",
      to: "",
    }).split(" ")[0]
    await page
      .getByRole("listitem")
      .filter({ hasText: new RegExp(`^${told ?? ""}`) })
      .first()
      .waitFor()
    expect(await ordersOf(email)).toEqual([])
    await checkout.order()
    expect(await ordersOf(email)).toHaveLength(1)
  })

  it("a shop that is suspended meanwhile stops the order, and frees it when restored", async () => {
    const other = await market.stall()
    const goods = await market.goods(other)
    const page = await visit()
    const product = new ProductPage(page)
    await product.openProduct(goods.handle)
    const cart = await product.addAndSeeCart()
    await market.setShop(other, "suspended")
    await cart.toCart()
    await page
      .getByText(filled(words.cart.closed, { name: other.name }))
      .waitFor()
    expect(await cart.checkoutButton().count()).toBe(0)
    await market.setShop(other, "approved")
    await cart.toCart()
    await cart.checkoutButton().waitFor()
  })
})
