import { ShopPage } from "./shop.page.ts"

/** What the pages of the office have in common. */
export class OfficePage extends ShopPage {
  /** A part of a page by its heading. */
  part = (name: string) => this.page.getByRole("region", { name, exact: true })

  button = (name: string) =>
    this.page.getByRole("button", { name, exact: true })

  /** Opens what is folded, whether by a script or without. */
  unfold = (title: string) =>
    this.page
      .getByRole("group")
      .getByText(title, { exact: true })
      .first()
      .click()

  /** Types into the search of a list and applies it. */
  async seek(label: string, words: string) {
    await this.page.getByRole("searchbox", { name: label }).fill(words)
    await this.button(this.words.office.filter.apply).click()
    await this.page.waitForURL(
      (url) => url.searchParams.get("q") === words || words === ""
    )
  }

  /** A row of a list, by the name of what it is. */
  row = (name: string) =>
    this.page.getByRole("main").getByRole("link", { name, exact: true })

  async openRow(name: string) {
    await this.row(name).click()
    await this.heading(name).waitFor()
  }

  /** The address without the language, as `/dinas/pengajuan/app_…`. */
  path = () => new URL(this.page.url()).pathname.replace(/^\/en\//, "/")
}
