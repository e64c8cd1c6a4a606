import { filled } from "../words.ts"
import { ShopPage } from "./shop.page.ts"

/** An order: what to pay, to where, until when, and what is in it. */
export class OrderPage extends ShopPage {
  title = () =>
    this.heading(new RegExp(filled(this.words.order.title, { number: "\\d+" })))

  /** The number that people call it by. */
  number = async () =>
    Number(/#(\d+)/.exec((await this.title().textContent()) ?? "")?.[1])

  state = (name: keyof typeof this.words.order.state) =>
    this.page
      .getByRole("status")
      .filter({ hasText: this.words.order.state[name] })

  payment = () =>
    this.page.getByRole("region", { name: this.words.order.pay.title })

  parcels = () => this.page.getByRole("heading", { level: 3 })

  sums = () => this.page.getByRole("region", { name: this.words.order.sums })
}
