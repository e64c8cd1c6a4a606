import type { Picked } from "../files.ts"
import { hydrated } from "../hydrated.ts"
import { fixedPart, startsWith } from "../words.ts"
import { ShopPage } from "./shop.page.ts"

/** Where an owner changes what buyers see of the shop. */
export class ShopProfilePage extends ShopPage {
  private readonly text = this.words.sellerShop.profile

  private readonly form = (label: string) =>
    this.page.getByRole("form", { name: label })

  private readonly press = (name: string) =>
    this.page.getByRole("button", { name, exact: true }).click()

  /** From the menu of the shop. */
  async openFromMenu() {
    const { menu } = this.words.sellerShop
    await this.open("/penjual/toko")
    await this.page
      .getByRole("navigation", { name: menu.label })
      .getByRole("link", { name: startsWith(menu.profile) })
      .click()
    await this.heading(this.text.title).waitFor()
  }

  /** Writes name and story, and waits until they are saved. */
  async write({ name, story }: { name: string; story: string }) {
    const fields = this.words.sellerApplication.field.profile
    const form = this.form(this.text.texts)
    await form.getByLabel(startsWith(fields.shop_name)).fill(name)
    await form.getByLabel(startsWith(fields.story)).fill(story)
    await this.press(this.words.seller.save)
    await form.getByText(this.words.form.done.profile_saved).waitFor()
  }

  async putBanner(file: Picked) {
    const { banner } = this.text
    const form = this.form(banner.choose)
    const gallery = this.words.sellerListing.photo.gallery
    const input = await hydrated(form.getByLabel(gallery))
    await input.setInputFiles(file)
    const { ready } = this.words.sellerShop.papers.photo
    await form.getByText(fixedPart(ready)).waitFor()
    await this.press(banner.send)
    await form.getByText(this.words.form.done.banner_saved).waitFor()
    await this.page
      .getByRole("button", { name: banner.remove, exact: true })
      .waitFor()
  }

  /** The page that buyers see. */
  buyersPage = () =>
    this.page.getByRole("link", { name: this.words.sellerShop.menu.seeAsBuyer })
}
