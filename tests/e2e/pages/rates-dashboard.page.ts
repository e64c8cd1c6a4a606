import type { Page } from "playwright-core"
import words from "../../../plugins/fulfillment-indonesia/src/admin/i18n/id.json" with { type: "json" }
import { filled } from "../words.ts"

/** `{{name}}` of the dashboard's texts as `{name}`. */
const withValues = (text: string, values: Record<string, string>) =>
  filled(text.replace(/\{\{(\w+)\}\}/g, "{$1}"), values)

/** The administrator's rates of couriers in Medusa's dashboard. */
export class RatesDashboard {
  constructor(private readonly page: Page) {}

  async open() {
    await this.page.goto("/app/ongkos-kirim")
    await this.page
      .getByRole("heading", { name: words.title, level: 1 })
      .waitFor()
  }

  /** A price per kilogram of cargo to the rest of the country, from a day on. */
  async setCargo({ day, price }: { day: string; price: string }) {
    const name = withValues(words.changeOf, {
      service: words.services.cargo,
      zone: words.zones.rest,
    })
    await this.page.getByRole("button", { name }).click()
    await this.page.getByLabel(words.form.day).fill(day)
    await this.page.getByLabel(words.form.each).fill(price)
    await this.page.getByRole("button", { name: words.form.save }).click()
  }

  /** A price that is to come. */
  coming = (price: string) =>
    this.page.getByText(new RegExp(`: ${price.replace(".", "\\.")}$`))

  /** Takes back the only price that is to come. */
  takeBack = () =>
    this.page.getByRole("button", { name: /^Batalkan tarif mulai/ }).click()
}
