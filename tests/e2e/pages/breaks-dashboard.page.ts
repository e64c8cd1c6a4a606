import type { Page } from "playwright-core"
import words from "../../../plugins/marketplace/src/admin/i18n/id.json" with { type: "json" }

/** What the reconciler found, in Medusa's dashboard. */
export class BreaksDashboard {
  constructor(private readonly page: Page) {}

  async open() {
    await this.page.goto("/app/selisih")
    await this.page
      .getByRole("heading", { name: words.breaks.title, level: 1 })
      .waitFor()
  }

  /** The way into the finding about a row. */
  about = (subject: string) =>
    this.page.getByRole("button", { name: new RegExp(`, ${subject}$`) })

  look = (subject: string) => this.about(subject).click()

  async close(note: string) {
    await this.page.getByLabel(words.breaks.note).fill(note)
    await this.page
      .getByRole("button", { name: words.breaks.close, exact: true })
      .click()
    await this.page.getByText(words.breaks.closed).first().waitFor()
  }
}
