import type { Picked } from "../files.ts"
import { filled, startsWith } from "../words.ts"
import { OfficePage } from "./office.page.ts"

/** A bank of the demo; the acquirer of QRIS has an account of its own. */
export const BANK = "Bank Contoh Syariah"

/** The desk of money: statements, what waits, and orders. */
export class MoneyDeskPage extends OfficePage {
  private get statement() {
    return this.words.officeMoney.statement
  }

  openStatements = () => this.open("/dinas/pembayaran/mutasi")

  /** Chooses whose file it is, by what its account begins with. */
  async chooseAccount(bank: typeof BANK | "QRIS") {
    const list = this.page.getByLabel(this.statement.account, { exact: true })
    const option = list.getByRole("option", { name: startsWith(bank) })
    await list.selectOption((await option.getAttribute("value")) ?? "")
  }

  /** What the file calls a payment that was made; its columns are unfolded. */
  paidWords = (said: string) =>
    this.page
      .getByLabel(this.statement.columns.paidWords, { exact: true })
      .fill(said)

  /** Chooses a file, and names its columns where no preset fits. */
  async chooseFile(file: Picked, columns: Readonly<Record<string, string>>) {
    const { columns: words } = this.statement
    await this.page
      .getByLabel(this.statement.file, { exact: true })
      .setInputFiles(file)
    await this.page
      .getByLabel(this.statement.preset, { exact: true })
      .selectOption("own")
    await this.unfold(words.title)
    for (const [field, heading] of Object.entries(columns))
      await this.page
        .getByLabel(words.field[field as keyof typeof words.field], {
          exact: true,
        })
        .fill(heading)
  }

  look = () => this.button(this.statement.look).click()

  /** What was read, once it is shown. */
  preview = (filename: string) =>
    this.page
      .getByRole("status")
      .filter({ hasText: `${this.statement.preview.title}: ${filename}` })

  bringIn = () => this.button(this.statement.submit).click()

  broughtIn = () => this.page.getByText(this.statement.done.title)

  /** Brings a bank's file in without looking at it first. */
  async bringFile(file: Picked, columns: Readonly<Record<string, string>>) {
    await this.openStatements()
    await this.chooseAccount(BANK)
    await this.chooseFile(file, columns)
    await this.bringIn()
    await this.broughtIn().waitFor()
  }

  /** Opens the transfer of a purchase by its number. */
  async openTransfer(number: number) {
    await this.open(`/dinas/pembayaran?q=${number}`)
    await this.openRow(
      filled(this.words.officeMoney.purchase, { number: String(number) })
    )
  }

  openFreeRows = () => this.open("/dinas/pembayaran?antrean=rows")

  /** Money without an order, by what its bank wrote. */
  freeRow = (description: string) =>
    this.page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ hasText: description })
      .first()

  private readonly opened = () =>
    this.page.waitForURL((url) => /\/pembayaran\/\w+$/.test(url.pathname))

  /** Money is a purchase's, whose number the officer knows. */
  async matchByNumber(description: string, number: number) {
    const { rows } = this.words.officeMoney
    const row = this.freeRow(description)
    await row.locator("summary").filter({ hasText: rows.byNumber }).click()
    const field = row.getByRole("textbox", { name: startsWith(rows.number) })
    await field.fill(String(number))
    await row.getByRole("button", { name: rows.match, exact: true }).click()
    await this.opened()
  }

  /** Money is that of the purchase which the desk suggests. */
  async matchSuggested(description: string, number: number) {
    const name = filled(this.words.officeMoney.rows.matchOf, { number })
    await this.freeRow(description)
      .getByRole("button", { name, exact: true })
      .click()
    await this.opened()
  }

  /** Decides about the transfer that is open. */
  settle = (act: keyof typeof this.words.officeMoney.acts.do) =>
    this.button(this.words.officeMoney.acts.do[act]).click()

  transferState = (name: keyof typeof this.words.officeMoney.states) =>
    this.page
      .getByRole("main")
      .getByText(this.words.officeMoney.states[name], { exact: true })
      .first()
}
