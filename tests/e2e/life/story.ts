import { randomBytes } from "node:crypto"
import { PHONE } from "../../support/browser-test.ts"
import type { BrowserState, useBrowser } from "../../support/browser-test.ts"
import { account } from "../../support/runtime.ts"
import { CasePage } from "../pages/case.page.ts"
import { DoorPage } from "../pages/door.page.ts"
import { RegisterPage } from "../pages/register.page.ts"

/**
 * Who and what the life of a shop is about, and the people who come back in
 * each chapter. Everybody has a phone.
 */
export class Story {
  readonly mark = randomBytes(3).toString("hex")
  readonly pesantren = `Pesantren Hidup ${this.mark}`
  /** Twelve digits, of Kabupaten Sukabumi; the demo's end with 99. */
  readonly nspp = `51003202${String(parseInt(this.mark, 16) % 9_900).padStart(4, "0")}`
  readonly goods = `Besek bambu ${this.mark}`
  /** Who writes for the pesantren. */
  readonly treasurer = {
    name: "Ahmad Fulan",
    phone: "0812-3456-7890",
    email: `bendahara-${this.mark}@contoh.test`,
    password: `tiga karung beras ${this.mark}`,
  }
  /** The way into the shop that the office gave. */
  link = ""
  /** What the treasurer's phone remembers. */
  #phone: BrowserState | undefined

  constructor(readonly visit: ReturnType<typeof useBrowser>["visit"]) {}

  stranger = () => this.visit({ viewport: PHONE })

  /** Somebody of the office who has just logged in. */
  async officer(title: string) {
    const page = await this.stranger()
    await new DoorPage(page).enterOffice(account("officer", title))
    return page
  }

  /** An officer at the case of the pesantren. */
  async atCase(title: string) {
    const desk = new CasePage(await this.officer(title))
    await desk.openCase(this.pesantren)
    return desk
  }

  /** An officer at the pesantren's entry in the register. */
  async atEntry(title: string) {
    const desk = new RegisterPage(await this.officer(title))
    await desk.openEntry(this.pesantren)
    return desk
  }

  /** The treasurer, still logged in on the phone. */
  async seller() {
    return this.visit({
      viewport: PHONE,
      ...(this.#phone ? { state: this.#phone } : {}),
    })
  }

  /** The treasurer puts the phone away. */
  async putAway(page: Awaited<ReturnType<Story["seller"]>>) {
    this.#phone = await page.context().storageState()
  }
}
