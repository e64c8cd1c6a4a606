import type { Page } from "playwright-core"
import type { Account } from "../../support/runtime.ts"

/** Medusa's dashboard with our extensions. */
export class DashboardPage {
  constructor(private readonly page: Page) {}

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
}
