import { OfficePage } from "./office.page.ts"

/** The reports of the office. */
export class ReportsPage extends OfficePage {
  get reports() {
    return this.words.officeReports
  }

  /** What stands in place of a table without a row. */
  nothing = () => this.page.getByText(this.reports.empty.title)

  /** The runs of months that are offered; none where no month says anything. */
  months = () =>
    this.page.getByRole("navigation", {
      name: this.reports.filter.presets,
      exact: true,
    })

  /** A part of the filter, by what it is called. */
  filter = (name: "from" | "category" | "cohort" | "area") =>
    this.page.getByRole("search").getByLabel(this.reports.filter[name])

  /** The codes of areas that links of the page lead to. */
  async areas() {
    const links = await this.page
      .getByRole("main")
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""))
    const codes = links.flatMap(
      (href) => /wilayah=(\d\d\.\d\d)/.exec(href)?.[1] ?? []
    )
    return [...new Set(codes)].toSorted()
  }

  /** What the filter offers. */
  async offered() {
    const values = await this.page
      .getByLabel(this.reports.filter.area)
      .locator("option")
      .evaluateAll((all) => all.map((one) => one.getAttribute("value") ?? ""))
    return [
      ...new Set(values.filter(Boolean).map((code) => code.slice(0, 5))),
    ].toSorted()
  }

  chooseArea = (code: string) =>
    this.page.getByLabel(this.reports.filter.area).selectOption(code)

  apply = () => this.button(this.words.office.filter.apply).click()
}
