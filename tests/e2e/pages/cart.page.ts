import { filled } from "../words.ts"
import { CheckoutPage } from "./checkout.page.ts"
import { ShopPage } from "./shop.page.ts"

/** The cart, grouped by pesantren. */
export class CartPage extends ShopPage {
  groups = () =>
    this.page
      .getByRole("main")
      .getByRole("region")
      .filter({
        has: this.page.getByRole("list"),
      })
  group = (pesantren: string) =>
    this.page.getByRole("region", { name: pesantren })

  /** Goods in the part of one pesantren. */
  goodsOf = (pesantren: string, title: string) =>
    this.group(pesantren).getByRole("link", { name: title })

  quantityOf = (title: string) =>
    this.page.getByRole("textbox", {
      name: filled(this.words.cart.quantityOf, { title }),
    })
  more = (title: string) =>
    this.page.getByRole("button", {
      name: filled(this.words.cart.moreOf, { title }),
    })
  remove = (title: string) =>
    this.page
      .getByRole("button", {
        name: filled(this.words.cart.removeOf, { title }),
      })
      .first()

  /** A line with what a buyer has to know about it. */
  line = (title: string) =>
    this.page.getByRole("main").getByRole("listitem").filter({ hasText: title })

  /** Goes to change the address, as a line offers. */
  async changeAddress(title: string, scripts: "on" | "blocked" | "off") {
    const name = this.words.cart.changeAddress
    await this.line(title).getByRole("link", { name, exact: true }).click()
    return this.atCheckout(scripts)
  }

  /** Types a quantity and sends it. */
  async setQuantity(title: string, quantity: string) {
    await this.quantityOf(title).fill(quantity)
    await this.quantityOf(title).press("Enter")
  }

  checkoutButton = () =>
    this.page.getByRole("button", { name: this.words.cart.checkout })

  async checkout(scripts: "on" | "blocked" | "off" = "on") {
    // Until the styles have come, the button of desks shows beside that of phones.
    await this.page.waitForLoadState()
    await this.checkoutButton().click()
    return this.atCheckout(scripts)
  }

  private async atCheckout(scripts: "on" | "blocked" | "off") {
    const page = new CheckoutPage(this.page, this.language, scripts)
    await page.heading(this.words.checkout.title).waitFor()
    return page
  }

  empty = () => this.heading(this.words.cart.empty.title)
}
