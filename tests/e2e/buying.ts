import type { Page } from "playwright-core"
import type { Goods } from "../support/market.ts"
import { PRICED_MS, type CheckoutPage } from "./pages/checkout.page.ts"
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
