import { describe, expect, it } from "vitest"
import { useBrowser } from "../../support/browser-test.ts"
import { tabTo } from "../../support/keyboard.ts"
import { Market } from "../../support/market.ts"
import { until } from "../../support/poll.ts"
import { openShop } from "../../support/runtime.ts"
import { CartPage } from "../pages/cart.page.ts"
import { CheckoutPage } from "../pages/checkout.page.ts"
import { OrderPage } from "../pages/order.page.ts"
import { ProductPage } from "../pages/product.page.ts"
import { SearchPage } from "../pages/search.page.ts"
import { somebody } from "../people.ts"
import { wordsOf } from "../words.ts"

const shop = openShop()
const words = wordsOf("id")

describe("without a mouse", () => {
  const { visit } = useBrowser()

  it("one can go from the home page to an order", async () => {
    const market = await Market.of(shop)
    const stall = await market.stall()
    const goods = await market.goods(stall)
    const found = `/cari?q=${encodeURIComponent(goods.title)}`
    await until("the goods in the search", async () =>
      (await (await fetch(new URL(found, shop.storefrontUrl))).text()).includes(
        `/produk/${goods.handle}`
      )
    )
    const buyer = somebody()
    const page = await visit()
    const { keyboard } = page

    const search = new SearchPage(page)
    await search.open("/")
    await keyboard.press("Tab")
    const skip = page.getByRole("link", { name: words.shell.skip })
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(
      true
    )
    await tabTo(page, search.searchField())
    await keyboard.type(goods.title)
    await keyboard.press("Enter")
    await page.waitForURL(/\/cari\?/)
    await search.result(goods.title).waitFor()
    await tabTo(page, search.result(goods.title).getByRole("link").first())
    await keyboard.press("Enter")

    const product = new ProductPage(page)
    await product.heading(goods.title).waitFor()
    await tabTo(page, product.addButton())
    await keyboard.press("Enter")
    const seeCart = page.getByRole("link", {
      name: words.product.added.cart,
      exact: true,
    })
    await seeCart.waitFor()
    await tabTo(page, seeCart)
    await keyboard.press("Enter")

    const cart = new CartPage(page)
    await cart.heading(words.cart.title).waitFor()
    await tabTo(page, cart.checkoutButton())
    await keyboard.press("Enter")

    const checkout = new CheckoutPage(page)
    await checkout.heading(words.checkout.title).waitFor()
    await checkout.districtBox().waitFor()
    const type = async (field: Parameters<typeof tabTo>[1], text: string) => {
      await tabTo(page, field)
      await keyboard.type(text)
    }
    await type(checkout.field("recipient"), buyer.name)
    await type(checkout.field("phone"), buyer.phone)
    await type(checkout.field("email"), buyer.email)
    await type(checkout.districtBox(), buyer.district.typed)
    await page.getByRole("option", { name: buyer.district.name }).waitFor()
    await keyboard.press("Enter")
    await checkout.delivery(stall.name).waitFor()
    await type(checkout.field("street"), buyer.street)
    await type(checkout.field("postalCode"), buyer.postalCode)
    await tabTo(page, checkout.orderButton())
    await keyboard.press("Enter")
    await page.waitForURL(/\/pesanan\/order_/)
    await new OrderPage(page).title().waitFor()
  })
})
