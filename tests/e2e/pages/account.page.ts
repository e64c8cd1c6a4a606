import { ShopPage } from "./shop.page.ts"

/** Registering, logging in and out, a forgotten password, the account. */
export class AccountPage extends ShopPage {
  field = (name: keyof typeof this.words.form.fields) =>
    this.page.getByLabel(this.words.form.fields[name]).first()

  button = (name: string) => this.page.getByRole("button", { name })

  async register(person: {
    name: string
    email: string
    phone: string
    password: string
  }) {
    await this.open("/daftar")
    await this.field("name").fill(person.name)
    await this.field("email").fill(person.email)
    await this.field("phone").fill(person.phone)
    await this.field("newPassword").fill(person.password)
    await this.page
      .getByRole("checkbox", { name: this.words.account.register.adult })
      .check()
    await this.button(this.words.account.register.submit).click()
  }

  async logIn(person: { email: string; password: string }) {
    await this.open("/masuk")
    await this.field("email").fill(person.email)
    await this.field("password").fill(person.password)
    await this.button(this.words.account.logIn.submit).click()
  }

  greeting = (name: string) =>
    this.heading(this.words.account.hello.replace("{name}", name))

  logOut = () => this.button(this.words.account.nav.logOut).click()

  async askForReset(email: string) {
    await this.open("/lupa-sandi")
    await this.field("email").fill(email)
    await this.button(this.words.account.forgot.submit).click()
    await this.page.getByText(this.words.form.done.reset_sent).waitFor()
  }

  async setPassword(password: string) {
    await this.field("newPassword").fill(password)
    await this.button(this.words.account.reset.submit).click()
  }

  /** What was bought, each leading to its order. */
  orders = () =>
    this.page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ hasText: /^#\d+,/ })
      .getByRole("link")

  part = (name: "orders" | "addresses" | "settings") =>
    this.page
      .getByRole("navigation", { name: this.words.account.nav.label })
      .getByRole("link", { name: this.words.account.nav[name] })
}
