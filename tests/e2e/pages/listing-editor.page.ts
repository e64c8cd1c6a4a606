import type { Picked } from "../files.ts"
import { hydrated } from "../hydrated.ts"
import { filled, startsWith } from "../words.ts"
import { ShopPage } from "./shop.page.ts"

export interface Choice {
  name: string
  price: string
  stock: string
}

/** Listing a product from the phone. */
export class ListingEditorPage extends ShopPage {
  private readonly text = this.words.sellerListing

  private readonly labelled = (label: string) =>
    this.page.getByRole("main").getByLabel(startsWith(label))

  private readonly button = (name: string) =>
    this.page.getByRole("button", { name, exact: true })

  /** Takes the photos, names the product, and waits for its page. */
  async start(name: string, photos: Picked[]) {
    await this.open("/penjual/produk/baru")
    const gallery = await hydrated(
      this.page.getByLabel(this.text.photo.gallery)
    )
    await gallery.setInputFiles(photos)
    await this.button(this.text.photo.drop)
      .nth(photos.length - 1)
      .waitFor()
    await this.labelled(this.text.new.name).fill(name)
    await this.button(this.text.new.submit).click()
    await this.page.waitForURL(/\/penjual\/produk\/(?!baru)\w+/)
    await this.photo(photos.length).waitFor()
  }

  /** A photo that has reached the shop, by its place. */
  photo = (place: number) =>
    this.button(filled(this.text.photo.tile, { place }))

  /** The category decides what else is asked; the page follows by itself. */
  async chooseCategory(handle: string) {
    const field = await hydrated(this.labelled(this.text.field.category))
    await field.selectOption(handle)
    await this.saved().waitFor()
  }

  private readonly saved = () =>
    this.page.getByText(this.text.save.saved, { exact: true })

  async addChoices(option: string, choices: readonly Choice[]) {
    const { variant } = this.text
    await this.button(variant.add).click()
    await this.labelled(variant.option).fill(option)
    for (const [index, choice] of choices.entries()) {
      const number = index + 1
      const row = this.page.getByRole("listitem").filter({
        has: this.page.getByRole("heading", {
          name: filled(variant.row, { number }),
          exact: true,
        }),
      })
      await row.getByLabel(variant.rowName).fill(choice.name)
      await row.getByLabel(variant.price).fill(choice.price)
      await row.getByLabel(variant.stock).fill(choice.stock)
    }
  }

  describe = (words: string) =>
    this.labelled(this.text.form.description).fill(words)

  attribute = (name: keyof typeof this.text.attribute, value: string) =>
    this.labelled(this.text.attribute[name]).first().fill(value)

  weight = (text: string) => this.labelled(this.text.form.weight).fill(text)

  sendsEverywhere = () =>
    this.page
      .getByRole("radio", { name: startsWith(this.text.form.rangeN) })
      .check()

  complete = () => this.page.getByText(this.text.missing.none)

  async submit() {
    await this.button(this.text.save.submit).click()
    await this.page.waitForURL(/\?diajukan=/)
    await this.page.getByText(this.text.submitted).waitFor()
  }
}
