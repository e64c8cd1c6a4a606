import { CartPage } from "./cart.page.ts"
import { ShopPage } from "./shop.page.ts"

/** A product, its choices and its form. */
export class ProductPage extends ShopPage {
  openProduct = (handle: string) => this.open(`/produk/${handle}`)

  /** All that is said of it. */
  about = () => this.page.getByRole("main").textContent()

  variant = (name: string | RegExp) => this.page.getByRole("radio", { name })
  quantity = () =>
    this.page.getByRole("spinbutton", { name: this.words.product.quantity })
  addButton = () =>
    this.page.getByRole("button", { name: this.words.product.add })
  /** Where the stock is told so, by eye. */
  stock = (said: string) =>
    this.page.getByText(said, { exact: true }).filter({ visible: true })
  soldOut = () =>
    this.page.getByText(this.words.product.soldOut.title, { exact: true })
  maker = () =>
    this.page
      .getByRole("main")
      .getByRole("complementary")
      .getByRole("link")
      .first()

  /** Once it is open. */
  cart = () => new CartPage(this.page, this.language)

  /** Puts it into the cart and goes there, with and without scripts. */
  async addAndSeeCart(quantity = 1): Promise<CartPage> {
    if (quantity !== 1) await this.quantity().fill(String(quantity))
    await this.addButton().click()
    const { added } = this.words.product
    const link = this.page.getByRole("link", { name: added.cart, exact: true })
    const cart = this.cart()
    await link.or(cart.heading(this.words.cart.title)).first().waitFor()
    if (await link.isVisible()) await link.click()
    await cart.heading(this.words.cart.title).waitFor()
    return cart
  }
}
