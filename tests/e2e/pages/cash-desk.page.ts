import { formatRupiah } from "../../../storefront/src/lib/money.ts"
import { filled } from "../words.ts"
import { OfficePage } from "./office.page.ts"

/** The desk of cash that was paid at the door. */
export class CashDeskPage extends OfficePage {
  private get cash() {
    return this.words.officeMoney.cash
  }

  /** The card of a parcel, by its number. */
  private readonly card = (parcel: string) =>
    this.page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { level: 2 }) })
      .filter({ hasText: parcel })

  /** Records that the cash of a delivered parcel came in. */
  async take(
    parcel: string,
    {
      amount,
      reference,
      day,
    }: { amount: number; reference: string; day: string }
  ) {
    await this.open("/dinas/pembayaran/tunai")
    const card = this.card(parcel)
    const take = filled(this.cash.take, { amount: formatRupiah(amount) })
    await card.locator("summary").filter({ hasText: take }).click()
    await card.getByLabel(this.cash.reference).fill(reference)
    await card.getByLabel(this.cash.receivedOn).fill(day)
    await card.getByRole("button", { name: take, exact: true }).click()
  }
}
