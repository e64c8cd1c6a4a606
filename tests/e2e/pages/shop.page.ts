import type { Page } from "playwright-core"
import { pathIn, wordsOf } from "../words.ts"
import type { Language } from "../words.ts"

/** What every page of the shop has around it. */
export class ShopPage {
  readonly words
  constructor(
    readonly page: Page,
    readonly language: Language = "id"
  ) {
    this.words = wordsOf(language)
  }

  open = (path: string) => this.page.goto(pathIn(this.language, path))

  /** The title of the page. */
  heading = (name?: string | RegExp) =>
    this.page.getByRole("heading", { level: 1, ...(name ? { name } : {}) })

  searchField = () =>
    this.page.getByRole("search").getByRole("combobox", {
      name: this.words.shell.search.label,
    })

  suggestions = () => this.page.getByRole("search").getByRole("option")

  async search(words: string) {
    await this.searchField().fill(words)
    await this.page
      .getByRole("search")
      .getByRole("button", { name: this.words.shell.search.submit })
      .click()
    await this.page.waitForURL(/\/cari\?/)
  }

  toCart = () => this.open("/keranjang")

  /** The link to the same page in the other language. */
  otherLanguage = () =>
    this.page
      .getByRole("banner")
      .getByRole("link", { name: this.words.shell.language.switch })

  demoRibbon = () => this.page.getByText(this.words.shell.demo.label).first()

  alert = () => this.page.getByRole("alert").filter({ hasText: /\S/ })
}
