import type { Picked } from "../files.ts"
import { hydrated } from "../hydrated.ts"
import { filled, fixedPart, startsWith } from "../words.ts"
import { ShopPage } from "./shop.page.ts"

type Words = ShopPage["words"]
type Part = keyof Words["sellerApplication"]["field"]
type Kind = keyof Words["sellerShop"]["papers"]["kind"]

/** A pesantren's application: its steps, its papers, handing it in. */
export class ApplicationPage extends ShopPage {
  private readonly text = this.words.sellerApplication

  private readonly labelled = (label: string) =>
    this.page.getByRole("main").getByLabel(startsWith(label))

  private readonly button = (name: string) =>
    this.page.getByRole("button", { name, exact: true })

  /** From the home of somebody who was invited. */
  async begin(pesantren: string) {
    const { begin } = this.words.seller.home.applicant
    await this.button(filled(begin, { name: pesantren })).click()
    await this.step("identity").waitFor()
  }

  /** Opens one's only application from the home. */
  async openFromHome(pesantren: string) {
    await this.open("/penjual")
    await this.page
      .getByRole("main")
      .getByRole("link", { name: pesantren, exact: true })
      .click()
    await this.heading(pesantren).waitFor()
  }

  step = (name: Exclude<keyof typeof this.text.step, StepWord>) =>
    this.heading(this.text.step[name].name)

  /** Opens a step from the page of the case. */
  openStep = async (name: Exclude<keyof typeof this.text.step, StepWord>) => {
    await this.page
      .getByRole("region", { name: this.text.step.label })
      .getByRole("link", { name: this.text.step[name].name })
      .click()
    await this.step(name).waitFor()
  }

  /** From the page of a case that lacks nothing to its last step. */
  toSubmission = async () => {
    await this.page
      .getByRole("link", { name: this.text.submit.again, exact: true })
      .click()
    await this.step("submit").waitFor()
  }

  /** Types what a step asks, each under the name of its field. */
  async say(part: Part, values: Readonly<Record<string, string>>) {
    const labels = new Map<string, string>(
      Object.entries(this.text.field[part])
    )
    for (const [name, value] of Object.entries(values))
      await this.labelled(labels.get(name) ?? name).fill(value)
  }

  chooseBank = (code: string) =>
    this.labelled(this.text.field.bank.bank).selectOption(code)

  /** Saves a step and goes on to the next. */
  async saveAndGoOn(next: Exclude<keyof typeof this.text.step, StepWord>) {
    await this.button(this.text.step.next).click()
    await this.step(next).waitFor()
  }

  paper = (kind: Kind) => {
    const { name } = this.words.sellerShop.papers.kind[kind]
    return this.page.getByRole("listitem").filter({
      has: this.page.getByRole("heading", { name: startsWith(name) }),
    })
  }

  async sendPaper(kind: Kind, file: Picked, number?: string) {
    const { papers } = this.words.sellerShop
    const card = this.paper(kind)
    const form = card.getByRole("form", { includeHidden: true })
    await this.step("papers").waitFor()
    if (!(await form.isVisible()))
      await card
        .getByText(new RegExp(`^(${papers.sendNow}|${papers.sendAnother})$`))
        .click()
    const input = await hydrated(form.getByLabel(papers.photo.file))
    await input.setInputFiles(file)
    await form.getByText(fixedPart(papers.photo.ready)).waitFor()
    if (number !== undefined)
      await form.getByLabel(startsWith(fixedPart(papers.number))).fill(number)
    await form.getByRole("button", { name: papers.submit, exact: true }).click()
    await card.getByText(papers.state.pending, { exact: true }).waitFor()
    // The form says so, and closes.
    await form
      .getByText(this.words.form.done.paper_sent)
      .waitFor({ state: "attached" })
  }

  goOn = async (next: Exclude<keyof typeof this.text.step, StepWord>) => {
    await this.page
      .getByRole("link", { name: this.text.step.goOn, exact: true })
      .click()
    await this.step(next).waitFor()
  }

  missing = () =>
    this.page
      .getByRole("region", { name: this.text.missing.title })
      .getByRole("link")

  async consent() {
    const { terms, privacy, pdp } = this.text.consent
    for (const name of [terms, privacy, pdp])
      await this.page.getByRole("checkbox", { name }).check()
  }

  async submit(button: "button" | "again" = "button") {
    await this.button(this.text.submit[button]).click()
    await this.page.waitForURL(/\?terkirim=/)
    await this.page.getByText(this.text.submit.sent, { exact: true }).waitFor()
  }

  /** Exactly what an officer asks to be put right. */
  asked = () =>
    this.page
      .getByRole("region", { name: this.text.revision.title })
      .getByRole("listitem")

  mend = (what: string) =>
    this.page
      .getByRole("link", { name: filled(this.text.revision.mend, { what }) })
      .click()

  state = (name: keyof typeof this.text.state) =>
    this.page
      .getByRole("main")
      .getByText(this.text.state[name], { exact: true })
      .first()
}

/** Words of the steps that are no step. */
type StepWord =
  | "of"
  | "label"
  | "done"
  | "missing"
  | "revision"
  | "saved"
  | "next"
  | "close"
  | "back"
  | "goOn"
