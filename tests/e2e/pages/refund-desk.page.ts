import type { Picked } from "../files.ts"
import { filled } from "../words.ts"
import { OfficePage } from "./office.page.ts"

/** The desk of money that has to go back to buyers. */
export class RefundDeskPage extends OfficePage {
  private get refund() {
    return this.words.officeMoney.refund
  }

  openRefunds = (state: "open" | "paid_back" = "open") =>
    this.open(
      `/dinas/pengembalian${state === "open" ? "" : `?status=${state}`}`
    )

  /** What is owed for a purchase, by the number of one of its parcels. */
  card = (parcel: string) =>
    this.page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { level: 2 }) })
      .filter({ hasText: parcel })

  take = (number: number) =>
    this.button(
      filled(this.refund.actOf, { act: this.refund.take, number })
    ).click()

  /** Says that the money went, with the bank's receipt. */
  async payBack(parcel: string, proof: { reference: string; receipt: Picked }) {
    const form = this.card(parcel).getByRole("form", {
      name: this.refund.payBack,
    })
    await form.getByLabel(this.refund.reference).fill(proof.reference)
    await form
      .getByLabel(this.refund.receipt, { exact: true })
      .setInputFiles(proof.receipt)
    await form
      .getByRole("button", { name: this.refund.payBack, exact: true })
      .click()
  }
}
