import type { Picked } from "../files.ts"
import { filled, fixedPart, startsWith } from "../words.ts"
import { OfficePage } from "./office.page.ts"

/** The office's register: import, entries, links to a shop, its state. */
export class RegisterPage extends OfficePage {
  async readSpreadsheet(file: Picked) {
    const { upload } = this.words.officeImports
    await this.open("/dinas/pesantren/impor")
    await this.page.getByLabel(startsWith(upload.file)).setInputFiles(file)
    await this.button(upload.submit).click()
    await this.part(this.words.officeImports.preview.title).waitFor()
  }

  /** A row of the spreadsheet as it was read. */
  previewed = (name: string) =>
    this.part(this.words.officeImports.preview.title)
      .getByRole("listitem")
      .filter({ hasText: name })
      .first()

  /** Brings in what is right, and waits for the end. */
  async applyImport() {
    const { apply, done } = this.words.officeImports
    await this.page
      .getByRole("checkbox", { name: fixedPart(apply.leave) })
      .check()
    await this.button(apply.submit).click()
    await this.page.getByText(done.title, { exact: true }).waitFor()
  }

  /** Says what a row is that is similar to an entry. */
  decideSimilar = (
    row: { row: number; name: string },
    choice: "later" | "same" | "other"
  ) =>
    this.page
      .getByRole("group", {
        name: filled(this.words.officeImports.similar.row, row),
      })
      .getByRole("radio", {
        name: this.words.officeImports.similar.choices[choice],
      })
      .check()

  /** Brings in a spreadsheet without a wrong row, and waits for the end. */
  async bringIn() {
    const { apply, done } = this.words.officeImports
    await this.button(apply.submit).click()
    await this.page.getByText(done.title, { exact: true }).waitFor()
  }

  /** A row that stayed out of the import that has ended. */
  undecided = (row: { row: number; name: string; entry: string }) =>
    this.page.getByRole("link", {
      name: filled(this.words.officeImports.done.undecidedRow, row),
    })

  private readonly entryText = (key: "duplicates" | "sameTitle") =>
    this.page.getByText(this.words.officeRegister.entry[key], { exact: true })

  /** The notice of the open entry that it may be another. */
  alike = () => this.entryText("duplicates")

  /** The open entry is that one: it says so from now on. */
  async markSame(name: string) {
    const { markSame } = this.words.officeRegister.entry
    await this.button(filled(markSame, { name })).click()
    await this.entryText("sameTitle").waitFor()
  }

  async unmarkSame() {
    await this.button(this.words.officeRegister.entry.unmarkSame).click()
    await this.alike().waitFor()
  }

  /** The open entry is not that one: nobody asks any more. */
  async tellApart(name: string) {
    const { tellApartFrom } = this.words.officeRegister.entry
    await this.button(filled(tellApartFrom, { name })).click()
    await this.alike().waitFor({ state: "detached" })
  }

  async openEntry(name: string) {
    await this.open("/dinas/pesantren")
    await this.seek(this.words.officeRegister.filter.search, name)
    await this.openRow(name)
  }

  private readonly shop = () => this.part(this.words.officeRegister.shop.title)

  shopState = (state: keyof typeof this.words.office.shopState) =>
    this.shop().getByText(this.words.office.shopState[state], { exact: true })

  /** A new link to the shop of the entry that is open. */
  async invite(): Promise<string> {
    const { invite, submit } = this.words.officeRegister.shop
    await this.unfold(invite)
    await this.button(submit).click()
    return this.page
      .getByLabel(this.words.officePeople.share.label)
      .inputValue()
  }

  whatsapp = () =>
    this.page.getByRole("link", {
      name: this.words.officePeople.share.whatsapp,
    })

  async suspend(reason: string) {
    const { suspend, suspendReason } = this.words.officeRegister.shop
    await this.unfold(suspend)
    await this.page.getByLabel(suspendReason).fill(reason)
    await this.button(suspend).click()
    await this.shopState("suspended").waitFor()
  }

  async restore(reason: string) {
    const { restore, restoreReason } = this.words.officeRegister.shop
    await this.unfold(restore)
    await this.page.getByLabel(restoreReason).fill(reason)
    await this.button(restore).click()
    await this.shopState("approved").waitFor()
  }

  /** Asks for a new owner of the open entry's shop, in the place of those of now. */
  async inviteOwner(email: string, reason: string) {
    const { owner } = this.words.officeRegister
    await this.unfold(owner.invite)
    const form = this.page.getByRole("form", { name: owner.invite })
    await form.getByLabel(startsWith(owner.email)).fill(email)
    await form.getByLabel(startsWith(owner.reason)).fill(reason)
    await form.getByRole("checkbox", { name: owner.remove }).check()
    await form.getByRole("button", { name: owner.submit, exact: true }).click()
    await this.newOwner(email).waitFor()
  }

  /** The invitation of a new owner, on the open entry. */
  newOwner = (email: string) =>
    this.shop().getByText(
      filled(this.words.officeRegister.owner.invited, { email })
    )

  private readonly ownerText = (key: "awaits" | "another") =>
    this.shop().getByText(this.words.officeRegister.owner[key], { exact: true })

  /** That somebody else has to agree to the new owner. */
  awaitsAnother = () => this.ownerText("another")

  agreeToOwnerButton = () =>
    this.shop().getByRole("button", {
      name: this.words.officeRegister.owner.confirm,
      exact: true,
    })

  async agreeToOwner() {
    await this.agreeToOwnerButton().click()
    await this.ownerText("awaits").waitFor({ state: "detached" })
  }
}
