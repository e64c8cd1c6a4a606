import { ShopPage } from "./shop.page.ts"

/** What the programme brought, for everybody. */
export class ImpactPage extends ShopPage {
  readonly impact = this.words.impact

  openImpact = () => this.open("/dampak")

  /** A chapter by its heading. */
  story = (name: string | RegExp) => this.page.getByRole("region", { name })

  /** The kecamatan of the map, each with its count. */
  tiles = () =>
    this.page.getByRole("main").getByRole("link", {
      name: new RegExp(`: (${this.impact.map.few}|[\\d.,]+ pesantren)$`),
    })

  share = () =>
    this.page.getByRole("link", { name: this.impact.share, exact: true })

  /** The way here from every page of the shop. */
  fromFooter = () =>
    this.page
      .getByRole("contentinfo")
      .getByRole("link", { name: this.words.shell.footer.impact, exact: true })
}
