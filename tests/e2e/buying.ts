import type { Page } from "playwright-core"
import { Buyer } from "../support/buyer.ts"
import type { Goods } from "../support/market.ts"
import { openShop } from "../support/runtime.ts"
import { Api } from "../support/store-api.ts"
import { orderPath } from "./order-path.ts"
import { PRICED_MS, type CheckoutPage } from "./pages/checkout.page.ts"
import { OrderPage } from "./pages/order.page.ts"
import { ProductPage } from "./pages/product.page.ts"
import { somebody } from "./people.ts"
import type { Language } from "./words.ts"

export interface Purchase {
  language: Language
  scripts?: "on" | "off"
  goods: readonly Pick<Goods, "handle">[]
  buyer?: ReturnType<typeof somebody>
}

/**
 * Somebody with one of each goods at the checkout: only how it is sent and
 * paid is left to choose.
 */
export async function toCheckout(
  page: Page,
  { language, scripts = "on", goods, buyer = somebody() }: Purchase
): Promise<CheckoutPage> {
  const product = new ProductPage(page, language)
  for (const { handle } of goods) {
    await product.openProduct(handle)
    await product.addAndSeeCart()
  }
  const checkout = await product.cart().checkout(scripts)
  await checkout.fill(buyer)
  await checkout.chooseDistrict(buyer.district)
  await checkout.total().waitFor({ timeout: PRICED_MS })
  return checkout
}

/**
 * The page of an order that waits for its transfer, placed over the Store API
 * and opened by its link: for what begins after the checkout.
 */
export async function atOrder(
  page: Page,
  {
    language,
    goods,
  }: { language: Language; goods: readonly Pick<Goods, "variantIds">[] }
): Promise<OrderPage> {
  const shop = openShop()
  const api = new Api({ url: shop.backendUrl, key: shop.publishableKey })
  const { id } = await new Buyer(api).buy(
    goods.flatMap(({ variantIds }) =>
      variantIds.slice(0, 1).map((variantId) => ({ variantId }))
    )
  )
  const order = new OrderPage(page, language)
  await order.open(orderPath(id))
  await order.state("awaiting_payment").waitFor()
  return order
}
