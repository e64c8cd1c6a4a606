import { OfficePage } from "./office.page.ts"

/** A product on the desk of the office. */
export class OfficeListingPage extends OfficePage {
  private readonly text = this.words.officeListings

  async openListing(name: string) {
    await this.open("/dinas/produk")
    await this.seek(this.text.filter.search, name)
    await this.openRow(name)
  }

  photos = () => this.part(this.text.parts.photos).getByRole("img")

  variants = () => this.part(this.text.parts.variants)

  async publish() {
    await this.button(this.text.acts.publish).click()
    await this.page.getByText(this.text.onSale, { exact: true }).waitFor()
  }
}
