import { hydrated } from "../hydrated.ts"
import { filled, fixedPart } from "../words.ts"
import { ShopPage } from "./shop.page.ts"

/** Results, filters and sorting. */
export class SearchPage extends ShopPage {
  results = () => this.page.getByRole("main").getByRole("article")
  result = (title: string | RegExp) =>
    this.results().filter({
      has: this.page.getByRole("heading", { name: title }),
    })

  async openProduct(title: string | RegExp) {
    await this.result(title).getByRole("link").first().click()
    await this.page.waitForURL(/\/produk\//)
  }

  filters = () =>
    this.page.getByRole("complementary", {
      name: this.words.search.filter.title,
    })

  /** On a phone, where they are folded. */
  openFilters = () =>
    this.page
      .getByRole("main")
      .getByRole("button", { name: this.words.search.filter.title })
      .click()

  choose = (facet: string, option: string) =>
    this.filters()
      .getByRole("combobox", { name: facet, exact: true })
      .selectOption({ label: option })

  /** What a filter offers, each with its count. */
  async offered(facet: string): Promise<{ name: string; count: number }[]> {
    const texts = await this.filters()
      .getByRole("combobox", { name: facet, exact: true })
      .getByRole("option")
      .allTextContents()
    return texts.flatMap((text) => {
      const [, name, count] = /^(.*) \((\d+)\)$/.exec(text) ?? []
      return name ? [{ name, count: Number(count) }] : []
    })
  }

  /** Chooses a value of a long filter by typing a part of its name. */
  async find(field: string, typed: string, value: string) {
    const finder = this.filters().getByRole("combobox", { name: field })
    await finder.pressSequentially(typed)
    await this.filters()
      .getByRole("listbox")
      .getByRole("option", { name: value })
      .waitFor()
    await finder.press("ArrowDown")
    await finder.press("Enter")
  }

  priceBands = () =>
    this.filters()
      .getByRole("list", { name: this.words.search.filter.priceBands })
      .getByRole("link")

  async apply() {
    const before = this.page.url()
    await this.filters()
      .getByRole("button", { name: this.words.search.filter.apply })
      .click()
    await this.page.waitForURL((url) => url.href !== before)
  }

  /** A chip that takes a filter away again. */
  chip = (name: string) =>
    this.page.getByRole("link", {
      name: filled(this.words.search.chosen.remove, { name }),
    })

  /** Says from where nearness is counted, by a choice of kecamatan. */
  async chooseNear(typed: string, name: string) {
    const { near } = this.words.search
    const form = this.page.getByRole("form", { name: near.title })
    const box = form.getByRole("combobox", { name: near.title })
    await hydrated(box)
    await box.pressSequentially(typed)
    await form.getByRole("option", { name }).first().click()
    await this.nearPlace().waitFor()
  }

  nearPlace = () =>
    this.page
      .getByRole("main")
      .getByText(fixedPart(this.words.search.near.from), { exact: false })
      .filter({ has: this.page.getByRole("link") })

  sort = (name: string) =>
    this.page
      .getByRole("navigation", { name: this.words.search.sort.label })
      .getByRole("link", { name })
}
