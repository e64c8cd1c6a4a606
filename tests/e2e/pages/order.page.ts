import { filled, startsWith } from "../words.ts"
import { bytesOf } from "../files.ts"
import type { Picked } from "../files.ts"
import { ShopPage } from "./shop.page.ts"
import { SnapPage } from "./snap.page.ts"

/** An order: what to pay, to where, until when, and what is in it. */
export class OrderPage extends ShopPage {
  title = () =>
    this.heading(new RegExp(filled(this.words.order.title, { number: "\\d+" })))

  /** The number that people call it by. */
  number = async () =>
    Number(/#(\d+)/.exec((await this.title().textContent()) ?? "")?.[1])

  state = (name: keyof typeof this.words.order.state) =>
    this.page
      .getByRole("status")
      .filter({ hasText: this.words.order.state[name] })

  payment = () =>
    this.page.getByRole("region", { name: this.words.order.pay.title })

  private readonly payButton = (name: string) =>
    this.payment().getByRole("button", { name, exact: true })

  /** Takes the sum to pay along. */
  copyAmount = () => this.payButton(this.words.order.pay.copyAmount)

  /** Takes the account along; the shop may have several. */
  copyNumber = () => this.payButton(this.words.order.pay.copyNumber)

  /** An account to pay to, as the panel shows it. */
  account = (bank: string) =>
    this.payment()
      .getByRole("term")
      .filter({ hasText: filled(this.words.order.pay.to, { bank }) })

  /** Until when, by the clock: an ISO time. */
  payBefore = () => this.payment().getByRole("time").getAttribute("datetime")

  /** The minutes that the countdown says are left; undefined: it says nothing. */
  async minutesLeft(): Promise<number | undefined> {
    const { left, leftMinutes } = this.words.order.pay
    const said = (await this.payment().textContent()) ?? ""
    for (const words of [left, leftMinutes]) {
      const pattern = startsWith(words).source.slice(1)
      const found = new RegExp(
        pattern.replace(/\\\{(\w+)\\\}/g, "(?<$1>\\d+)")
      ).exec(said)
      if (!found) continue
      const { hours = "0", minutes = "" } = found.groups ?? {}
      return Number(hours) * 60 + Number(minutes)
    }
    return undefined
  }

  /** How to pay by QRIS. */
  qris = () =>
    this.page.getByRole("region", { name: this.words.order.qris.title })

  qrisCode = () =>
    this.qris().getByRole("img", {
      name: startsWith(
        filled(this.words.order.qris.label, { merchant: "" }).trim()
      ),
    })

  /** Keeps the picture of the code; answers its bytes. */
  async saveQrisCode() {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.qris()
        .getByRole("link", { name: this.words.order.qris.download })
        .click(),
    ])
    return bytesOf(download)
  }

  /** The way to Midtrans's page. */
  redirect = () =>
    this.page.getByRole("region", { name: this.words.order.redirect.title })

  /** Goes there to pay; the sum is the same on both sides. */
  async toSnap(): Promise<SnapPage> {
    const pay = startsWith(
      filled(this.words.order.redirect.pay, { amount: "" })
    )
    const link = this.redirect().getByRole("link", { name: pay })
    const sum = /Rp[\d.]+/.exec((await link.textContent()) ?? "")?.[0] ?? ""
    await link.click()
    const snap = new SnapPage(this.page)
    await snap.ready(sum)
    return snap
  }

  parcels = () => this.page.getByRole("heading", { level: 3 })

  sums = () => this.page.getByRole("region", { name: this.words.order.sums })

  nextSteps = () =>
    this.page.getByRole("region", { name: this.words.parcel.next.title })

  /** One pesantren's parcel, by its name. */
  parcel = (pesantren: string) =>
    this.page.getByRole("listitem").filter({
      has: this.page.getByRole("heading", { level: 3, name: pesantren }),
    })

  /** Where a parcel stands, once it is said so. */
  badge = (pesantren: string, said: string) =>
    this.parcel(pesantren).getByText(said, { exact: true }).first()

  /** The courier's own page about a parcel. */
  tracking = (pesantren: string) =>
    this.parcel(pesantren).getByRole("link", {
      name: startsWith(filled(this.words.parcel.trackAt, { courier: "" })),
    })

  /** How a parcel has come so far and what is ahead, a text for each step. */
  async history(pesantren: string): Promise<string[]> {
    const title = this.words.parcel.history
    const fold = this.parcel(pesantren)
      .getByRole("group")
      .filter({ hasText: title })
    const steps = fold.getByRole("listitem")
    if (!(await steps.first().isVisible()))
      await fold.locator("summary").click()
    await steps.first().waitFor()
    return steps.allTextContents()
  }

  /** What a buyer tells who brings a parcel without a courier. */
  handOverCode = async (pesantren: string) =>
    /\d{6}/.exec(
      (await this.parcel(pesantren)
        .getByRole("definition")
        .filter({ hasText: /^\d{6}$/ })
        .textContent()) ?? ""
    )?.[0] ?? ""

  help = () =>
    this.page.getByRole("region", { name: this.words.parcel.help.title })

  proofField = () =>
    this.page.getByLabel(this.words.transfer.proof.file, { exact: true })

  /** Opens what is seldom needed; without scripts too. */
  unfold = (summary: string) =>
    this.page.locator("summary").filter({ hasText: summary }).first().click()

  async sendProof(file: string | Picked) {
    const { proof } = this.words.transfer
    await this.unfold(proof.title)
    await this.proofField().setInputFiles(file)
    await this.page.getByRole("button", { name: proof.send }).click()
  }

  /** Takes an unpaid purchase back. */
  async cancel(reason: string) {
    const { cancelAll, cancel } = this.words.parcel
    await this.unfold(cancelAll.open)
    await this.page.getByLabel(cancel.reason).fill(reason)
    await this.page.getByRole("button", { name: cancelAll.yes }).click()
  }

  async receive(pesantren: string) {
    const { open, yes } = this.words.parcel.receive
    const parcel = this.parcel(pesantren)
    await parcel.locator("summary").filter({ hasText: open }).click()
    await parcel.getByRole("button", { name: yes }).click()
  }

  buyAgain = () =>
    this.help().getByRole("button", { name: this.words.parcel.help.again })

  invoice = () =>
    this.help().getByRole("link", { name: this.words.parcel.help.invoice })
}
