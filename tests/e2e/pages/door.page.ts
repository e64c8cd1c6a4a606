import type { Account } from "../../support/runtime.ts"
import { ShopPage } from "./shop.page.ts"

export interface Newcomer {
  name: string
  phone: string
  email: string
  password: string
}

/** The doors of the seller centre and of the office. */
export class DoorPage extends ShopPage {
  private readonly field = (name: keyof typeof this.words.form.fields) =>
    this.page.getByLabel(this.words.form.fields[name]).first()

  private readonly press = (name: string) =>
    this.page.getByRole("button", { name, exact: true }).click()

  /** Logs in and waits for the home behind the door. */
  private async enter(
    house: "penjual" | "dinas",
    { email, password }: Pick<Account, "email" | "password">
  ) {
    await this.open(`/${house}/masuk`)
    await this.field("email").fill(email)
    await this.field("password").fill(password)
    const { logIn } = this.words[house === "dinas" ? "office" : "seller"]
    await this.press(logIn.submit)
    await this.page.waitForURL((url) => url.pathname.endsWith(`/${house}`))
  }

  enterOffice = (account: Pick<Account, "email" | "password">) =>
    this.enter("dinas", account)
  enterSelling = (account: Pick<Account, "email" | "password">) =>
    this.enter("penjual", account)

  /** The page that a link of an invitation leads to. */
  invitation = (pesantren: string) =>
    this.heading(
      this.words.seller.invitation.title.replace("{name}", pesantren)
    )
  worn = () => this.heading(this.words.seller.invitation.worn.title)

  /** Takes a link up as somebody who has no account yet. */
  async register({ name, phone, email, password }: Newcomer) {
    await this.field("name").fill(name)
    await this.field("phone").fill(phone)
    // An invitation of one person names the address itself.
    if (await this.field("email").isEditable())
      await this.field("email").fill(email)
    await this.field("password").fill(password)
    await this.page
      .getByRole("checkbox", { name: this.words.seller.register.adult })
      .check()
    await this.press(this.words.seller.invitation.register)
    await this.page.waitForURL(/\/penjual\?/)
  }
}
