import type { Page } from "playwright-core"

/** Where the pretended Midtrans takes the money (tests/support/fakes/midtrans/page.ts). */
export class SnapPage {
  constructor(readonly page: Page) {}

  ready = (sum: string) =>
    this.page
      .getByRole("heading", { name: `Pembayaran ${sum}`, exact: true })
      .waitFor()

  press = (name: string) =>
    this.page.getByRole("button", { name, exact: true }).click()
}
