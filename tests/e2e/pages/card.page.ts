import { fixedPart, startsWith } from "../words.ts"
import { OrderPage } from "./order.page.ts"
import { ShopPage } from "./shop.page.ts"

/** The card of an order that is ready, and the bank's page behind it. */
export class CardPage extends ShopPage {
  private readonly card = () => this.page.frameLocator("iframe")

  /** Resolves when a card can be typed in. */
  ready = () => this.card().getByLabel("Card number").waitFor()

  async pay(number: string) {
    await this.ready()
    await this.card().getByLabel("Card number").fill(number)
    await this.card().getByLabel("Expiry").fill("12/34")
    await this.card().getByLabel("CVC").fill("123")
    await this.page
      .getByRole("button", {
        name: startsWith(fixedPart(this.words.checkout.card.pay)),
      })
      .click()
  }

  /** Answers the bank's question (3-D Secure). */
  async answerBank(answer: "Complete" | "Fail") {
    await this.page.getByRole("heading", { name: "3-D Secure" }).waitFor()
    await this.page.getByRole("button", { name: answer }).click()
  }

  problem = (name: keyof typeof this.words.checkout.card.problems) =>
    this.page.getByText(this.words.checkout.card.problems[name])

  otherWay = () =>
    this.page.getByRole("link", { name: this.words.checkout.card.otherWay })

  async order(): Promise<OrderPage> {
    await this.page.waitForURL(/\/pesanan\/order_/)
    const order = new OrderPage(this.page, this.language)
    await order.title().waitFor()
    return order
  }
}
