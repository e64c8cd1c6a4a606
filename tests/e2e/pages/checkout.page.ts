import type { Page } from "playwright-core"
import { filled, startsWith } from "../words.ts"
import type { Language } from "../words.ts"
import { CardPage } from "./card.page.ts"
import { OrderPage } from "./order.page.ts"
import { ShopPage } from "./shop.page.ts"

export interface Recipient {
  name: string
  email: string
  phone: string
  /** what is typed to find the kecamatan, and its name in full */
  district: { typed: string; name: string }
  street: string
  postalCode: string
}

/** Parcels of several pesantren are priced, then the ways of paying. */
export const PRICED_MS = 30_000

/** What the ways of paying are called (payment-indonesia, lib/method-names.ts). */
const WAYS = {
  transfer: { id: "Transfer bank", en: "Bank transfer" },
  qris: { id: "QRIS", en: "QRIS" },
  cash: { id: "Bayar di tempat (COD)", en: "Cash on delivery" },
  card: { id: "Kartu kredit atau debit", en: "Credit or debit card" },
  midtrans: {
    id: "Virtual account, dompet digital, kartu",
    en: "Virtual account, e-wallet, card",
  },
} as const

/** Contact, address, delivery, payment and the order button, on one page. */
export class CheckoutPage extends ShopPage {
  constructor(
    page: Page,
    language: Language = "id",
    private readonly scripts: "on" | "blocked" | "off" = "on"
  ) {
    super(page, language)
  }

  /** A field by its label; what may stay empty says so behind it. */
  field = (name: keyof ReturnType<typeof this.labels>) =>
    this.page.getByLabel(this.labels()[name]).first()

  private readonly labels = () => this.words.form.fields

  districtBox = () =>
    this.page.getByRole("combobox", { name: this.labels().district })

  /** Finds the kecamatan and chooses it; the delivery is then priced. */
  async chooseDistrict({ typed, name }: Recipient["district"]) {
    if (this.scripts === "on") {
      await this.districtBox().fill(typed)
      await this.page.getByRole("option", { name, exact: true }).click()
      return
    }
    await this.field("district").fill(typed)
    await this.page
      .getByRole("button", { name: this.words.form.findDistrict })
      .click()
    await this.page.getByRole("radio", { name, exact: true }).check()
    await this.priceDelivery()
  }

  /** The same where another one stands already. */
  async changeDistrict(place: Recipient["district"]) {
    const name = this.words.form.changeDistrict
    if (this.scripts === "on")
      await this.page.getByRole("button", { name, exact: true }).click()
    await this.chooseDistrict(place)
  }

  priceDelivery = () =>
    this.page
      .getByRole("button", {
        name: new RegExp(
          `^(${this.words.checkout.price}|${this.words.checkout.priceAgain})$`
        ),
      })
      .click({ timeout: PRICED_MS })

  async fill({ name, email, phone, street, postalCode }: Recipient) {
    await this.field("email").fill(email)
    await this.field("recipient").fill(name)
    await this.field("phone").fill(phone)
    await this.field("street").fill(street)
    await this.field("postalCode").fill(postalCode)
  }

  /** The delivery of one pesantren, once it is priced. */
  delivery = (pesantren: string) =>
    this.page
      .getByRole("region", { name: this.words.checkout.delivery })
      .getByRole("listitem")
      .filter({ hasText: pesantren })

  /** What a parcel costs, once it costs that. */
  priceOf = (pesantren: string, said: string) =>
    this.delivery(pesantren)
      .getByRole("paragraph")
      .filter({ hasText: new RegExp(`^${said}$`) })

  /** A way to send one pesantren's parcel. */
  service = (pesantren: string, name: string) =>
    this.delivery(pesantren).getByRole("radio", {
      name: new RegExp(`^${name}`),
    })

  /** Chooses it; with scripts the delivery is priced at once. */
  async chooseService(pesantren: string, name: string) {
    await this.service(pesantren, name).check()
    if (this.scripts !== "on") await this.priceDelivery()
  }

  summary = () =>
    this.page.getByRole("complementary", { name: this.words.checkout.summary })

  /** The sum that is asked for; only there when the delivery is priced. */
  total = () =>
    this.summary()
      .getByRole("term")
      .filter({ hasText: new RegExp(`^${this.words.checkout.total}$`) })

  /** A line of the sums, by what it is called. */
  private readonly row = (name: string) =>
    this.summary()
      .locator("div", { has: this.page.getByRole("term") })
      .filter({ hasText: name })
      .last()

  totalRow = () => this.row(this.words.checkout.total)

  /** What paying at the door costs; only there when it is chosen. */
  feeRow = () => this.row(this.words.checkout.codFee)

  orderButton = () =>
    this.page.getByRole("button", { name: this.words.checkout.order })

  async order(): Promise<OrderPage> {
    await this.orderButton().click()
    await this.page.waitForURL(/\/pesanan\/order_/)
    const order = new OrderPage(this.page, this.language)
    await order.title().waitFor()
    return order
  }

  /** A way to pay; the backend calls the ways so. */
  way = (name: keyof typeof WAYS) =>
    this.page.getByRole("radio", {
      name: startsWith(WAYS[name][this.language]),
    })

  payWith = (name: keyof typeof WAYS) => this.way(name).check()

  /** Orders by card: the card is asked for on a page of its own. */
  async orderByCard(): Promise<CardPage> {
    await this.payWith("card")
    await this.orderButton().click()
    await this.page.waitForURL(/\/checkout\/kartu/)
    return new CardPage(this.page, this.language)
  }

  /** That the cart cannot be ordered as it is. */
  cartProblem = () => this.problem(this.words.form.faults.cart_problem)

  /** The way back that is offered then. */
  async openCart() {
    const name = this.words.form.next.cart
    await this.page.getByRole("link", { name, exact: true }).first().click()
    await this.heading(this.words.cart.title).waitFor()
  }

  problem = (text: string, values: Record<string, string | number> = {}) =>
    this.page.getByText(filled(text, values)).first()
}
