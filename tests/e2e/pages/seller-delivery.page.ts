import { ShopPage } from "./shop.page.ts"

/** How a shop sends its parcels. */
export class SellerDeliveryPage extends ShopPage {
  /** Lets buyers pay at the door. */
  async takeCash() {
    const { cash } = this.words.sellerShop.delivery
    await this.open("/penjual/pengiriman")
    const form = this.page.getByRole("form", { name: cash })
    await form.getByRole("checkbox", { name: cash }).check()
    await form
      .getByRole("button", { name: this.words.seller.save, exact: true })
      .click()
  }
}
