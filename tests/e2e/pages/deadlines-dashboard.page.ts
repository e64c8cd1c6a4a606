import type { Page } from "playwright-core"
import words from "../../../plugins/marketplace/src/admin/i18n/id.json" with { type: "json" }

/** Deadlines of orders and public holidays, in Medusa's dashboard. */
export class DeadlinesDashboard {
  constructor(private readonly page: Page) {}

  async open() {
    await this.page.goto("/app/tenggat")
    await this.page
      .getByRole("heading", { name: words.deadlines.title, level: 1 })
      .waitFor()
  }

  private button = (name: string | RegExp) =>
    this.page.getByRole("button", { name })

  /** How long sending may take, from a day on. */
  async setShipping({ day, days }: { day: string; days: string }) {
    await this.button(
      words.deadlines.changeOf.replace("{{kind}}", words.deadlines.kinds.ship)
    ).click()
    await this.page.getByLabel(words.deadlines.form.day).fill(day)
    await this.page
      .getByLabel(words.deadlines.form.days, { exact: true })
      .fill(days)
    await this.button(words.deadlines.form.save).click()
  }

  /** A length that is to come. */
  coming = (days: string) =>
    this.page.getByText(
      new RegExp(
        `: ${words.deadlines.lengths.working.replace("{{days}}", days)}$`
      )
    )

  /** Takes back the only rule on sending that is to come. */
  takeBackShipping = () =>
    this.button(
      new RegExp(`^${words.deadlines.remove} ${words.deadlines.kinds.ship} `)
    ).click()

  async addHoliday(holiday: { day: string; name: string }) {
    await this.button(words.holidays.add).click()
    await this.page.getByLabel(words.holidays.day).fill(holiday.day)
    await this.page
      .getByLabel(words.holidays.nameId, { exact: true })
      .fill(holiday.name)
    await this.page.getByLabel(words.holidays.nameEn).fill(holiday.name)
    await this.button(words.holidays.save).click()
  }

  holiday = (name: string) => this.page.getByText(name, { exact: true })

  takeBackHoliday = (name: string) =>
    this.button(new RegExp(`^${words.deadlines.remove} ${name},`)).click()
}
