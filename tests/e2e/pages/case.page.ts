import { startsWith } from "../words.ts"
import { OfficePage } from "./office.page.ts"

type Kind = keyof OfficePage["words"]["officeCases"]["papers"]["kind"]

/** An application on the desk of the office. */
export class CasePage extends OfficePage {
  private readonly acts = this.words.officeCases.acts

  async openCase(name: string) {
    await this.open("/dinas/pengajuan")
    await this.seek(this.words.officeCases.filter.search, name)
    await this.openRow(name)
  }

  /** Where the case stands, as its head says. */
  state = (name: keyof typeof this.words.officeCases.states) =>
    this.page
      .getByRole("main")
      .getByText(this.words.officeCases.states[name], { exact: true })
      .first()

  async startReview() {
    await this.button(this.acts.start.submit).click()
    await this.state("under_review").waitFor()
  }

  private readonly papers = () => this.part(this.words.officeCases.parts.papers)

  /** Papers that nobody has looked at. */
  private readonly waiting = () =>
    this.papers()
      .getByRole("listitem")
      .filter({ hasText: this.words.officeCases.papers.state.pending })

  paperLink = (kind: Kind) =>
    this.papers().getByRole("link", {
      name: this.words.officeCases.papers.kind[kind],
    })

  /** Opens each paper that waits and accepts it; answers how many there were. */
  async acceptPapers(): Promise<number> {
    const { accept } = this.words.officeCases.papers
    const path = this.path()
    await this.papers().waitFor()
    const count = await this.waiting().count()
    for (let left = count; left > 0; left -= 1) {
      await this.waiting().first().getByRole("link").click()
      await this.button(accept).click()
      await this.page.waitForURL((url) => url.pathname.endsWith(path))
      await this.papers().waitFor()
    }
    return count
  }

  /** Asks for one paper anew. */
  async askAgainFor(kind: Kind, reason: string) {
    const { revise, papers } = this.words.officeCases
    await this.page
      .getByRole("link", { name: this.acts.revision.submit })
      .click()
    await this.heading(revise.title).waitFor()
    await this.page
      .getByRole("checkbox", { name: startsWith(papers.kind[kind]) })
      .check()
    await this.page.getByRole("textbox", { name: revise.reason }).fill(reason)
    await this.button(revise.submit).click()
    await this.state("revision_requested").waitFor()
  }

  /** What was asked to be put right. */
  items = () =>
    this.part(this.words.officeCases.parts.items).getByRole("listitem")

  /** The button that says that everything was checked. */
  verifyButton = () => this.button(this.acts.verify.submit)

  async verify() {
    await this.verifyButton().click()
    await this.page.getByText(fourEyesOf(this)).first().waitFor()
  }

  /** The way to open the shop, for those who may. */
  approval = () =>
    this.page
      .getByRole("group")
      .getByText(this.acts.approve.title, { exact: true })

  async approve() {
    await this.approval().click()
    await this.button(this.acts.approve.submit).click()
    await this.state("approved").waitFor()
  }
}

/** What a verifier reads who has done the own part. */
const fourEyesOf = ({ words }: CasePage) =>
  new RegExp(
    `${words.officeCases.fourEyes.self}|${words.officeCases.fourEyes.head}`
  )
