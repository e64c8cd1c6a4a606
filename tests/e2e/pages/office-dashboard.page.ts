import type { Page } from "playwright-core"
import texts from "../../../plugins/opop/src/admin/i18n/office.id.json" with { type: "json" }
import states from "../../../plugins/opop/src/admin/i18n/id.json" with { type: "json" }

const { cases, officers, log } = texts

/** The words of an action of the log, as `application.approved`. */
const wordsOf = (action: "application.approved" | "officer.granted") =>
  action === "officer.granted"
    ? log.actions.officer.granted
    : log.actions.application.approved

/** The administrator's pages of the office in Medusa's dashboard. */
export class OfficeDashboard {
  constructor(private readonly page: Page) {}

  #button = (name: string) =>
    this.page.getByRole("button", { name, exact: true })

  /**
   * The dashboard asks no browser for its language: it is English until told.
   * To be said first: it keeps the first language that it finds.
   */
  inIndonesian = () =>
    this.page.addInitScript(() => localStorage.setItem("lng", "id"))

  /** From the queue, as one finds it by its name. */
  async openCase(name: string) {
    await this.page.goto("/app/pengajuan")
    await this.page.getByLabel(cases.search).fill(name)
    await this.page.getByRole("row").filter({ hasText: name }).click()
    await this.page.getByRole("heading", { name }).waitFor()
  }

  async approve() {
    const { open, submit } = cases.acts.approve
    await this.#button(open).click()
    await this.#button(submit).click()
  }

  stateOfCase = (state: keyof typeof states.state) =>
    this.page.getByText(states.state[state], { exact: true }).first()

  /** By the address: names are not one's own. */
  async openOfficer(email: string) {
    await this.page.goto("/app/petugas")
    await this.page.getByLabel(officers.search).fill(email)
    await this.page.getByRole("row").filter({ hasText: email }).click()
  }

  async giveRole(role: keyof typeof officers.roles, area: string) {
    const form = this.page.getByRole("dialog")
    await form.getByLabel(officers.role, { exact: true }).click()
    await this.page.getByRole("option", { name: officers.roles[role] }).click()
    await this.#choose(officers.area, area)
    await this.#button(officers.give.submit).click()
    await this.page.getByText(officers.give.done).first().waitFor()
  }

  openLog = () => this.page.goto("/app/riwayat")

  searchLog = ({ area }: { area: string }) =>
    this.#choose(states.area.filter, area)

  /** The entries of an action that speak of something. */
  logged = (action: Parameters<typeof wordsOf>[0], about: string) =>
    this.page
      .getByRole("row")
      .filter({ hasText: wordsOf(action) })
      .filter({ hasText: about })

  /** The role that an open entry says was given. */
  changedTo = (role: keyof typeof officers.roles) =>
    this.page
      .getByRole("dialog")
      .getByText(officers.roles[role], { exact: true })

  /** Finds an area by name in the picker of that label. */
  async #choose(label: string, area: string) {
    await this.page.getByLabel(label, { exact: true }).fill(area)
    await this.page.getByRole("option").getByText(area, { exact: true }).click()
  }
}
