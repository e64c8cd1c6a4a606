import type { Page } from "playwright-core"
import words from "../../../plugins/payment-indonesia/src/admin/i18n/id.json" with { type: "json" }
import { filled } from "../words.ts"

/** `{{name}}` of the dashboard's texts as `{name}`. */
const withValues = (text: string, values: Record<string, string>) =>
  filled(text.replace(/\{\{(\w+)\}\}/g, "{$1}"), values)

const { common, methods, accounts } = words

/** How buyers can pay, as the administrator rules it in Medusa's dashboard. */
export class PaymentsDashboard {
  constructor(private readonly page: Page) {}

  async open() {
    await this.page.goto("/app/pembayaran")
    await this.page
      .getByRole("heading", { name: words.title, level: 1 })
      .waitFor()
  }

  private readonly button = (name: string) =>
    this.page.getByRole("button", { name, exact: true })

  private readonly field = (label: string) =>
    this.page.getByLabel(label, { exact: true })

  /** Another largest total of a way of paying, from a day on. */
  async setMost(name: string, { max, day }: { max: string; day: string }) {
    await this.button(withValues(common.changeOf, { name })).click()
    await this.field(methods.form.max).fill(max)
    await this.field(common.day).fill(day)
    await this.button(common.save).click()
  }

  /** A largest total that is to come. */
  coming = (max: string) =>
    this.page.getByText(withValues(methods.upTo, { max })).first()

  /** Takes back the only change of a way of paying that is to come. */
  takeBack = (name: string) =>
    this.page
      .getByRole("button", {
        name: new RegExp(`^${common.remove} ${name} mulai`),
      })
      .click()

  async addAccount(account: {
    bank: string
    number: string
    holder: string
  }): Promise<void> {
    await this.button(accounts.add).click()
    await this.field(accounts.form.bank).fill(account.bank)
    await this.field(accounts.form.number).fill(account.number)
    await this.field(accounts.form.holder).fill(account.holder)
    await this.field(accounts.form.fundHolder).fill(account.holder)
    await this.button(common.save).click()
  }

  /** The way to retire an account; only there while it is in use. */
  retiring = (account: { bank: string; number: string }) =>
    this.button(
      withValues(accounts.retireOf, {
        name: withValues(accounts.name, account),
      })
    )

  async retire(account: { bank: string; number: string }) {
    await this.retiring(account).click()
    await this.page
      .getByRole("alertdialog")
      .getByRole("button", { name: accounts.retire, exact: true })
      .click()
  }
}
