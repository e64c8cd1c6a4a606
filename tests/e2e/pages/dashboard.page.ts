import type { Page } from "playwright-core"
import texts from "../../../plugins/opop/src/admin/i18n/en.json" with { type: "json" }
import type { Account } from "../../support/runtime.ts"

/** Medusa's dashboard with our extensions. */
export class DashboardPage {
  constructor(private readonly page: Page) {}

  #button = (name: string) =>
    this.page.getByRole("button", { name, exact: true })

  async logIn({ email, password }: Account) {
    await this.page.goto("/app/login")
    await this.page.getByPlaceholder(/e-?mail/i).fill(email)
    await this.page.getByPlaceholder(/password|sandi/i).fill(password)
    await this.page
      .getByRole("button", { name: /log in|sign in|continue|masuk|lanjut/i })
      .click()
    await this.page.waitForURL(/\/app\/(orders|$)/)
  }

  async openPesantren() {
    await this.page.goto("/app/pesantren")
    await this.page
      .getByRole("heading", { name: "Pesantren" })
      .first()
      .waitFor()
  }

  search = (words: string) =>
    this.page.getByRole("searchbox").first().fill(words)

  row = (name: string) => this.page.getByRole("row").filter({ hasText: name })

  openProduct = (id: string) => this.page.goto(`/app/products/${id}`)

  /** What an open product says of whose it is: a link to that pesantren. */
  maker = (name: string) => this.page.getByRole("link", { name }).first()

  /** Gives the open product to another pesantren. */
  async giveTo(name: string) {
    const { common, picker, product } = texts
    await this.#button(common.change).click()
    await this.page.getByLabel(picker.label, { exact: true }).fill(name)
    await this.page.getByRole("option").getByText(name, { exact: true }).click()
    await this.#button(product.save).click()
    await this.#button(product.save).waitFor({ state: "hidden" })
  }
}
