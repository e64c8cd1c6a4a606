import { bytesOf } from "../files.ts"
import { filled, startsWith } from "../words.ts"
import { ShopPage } from "./shop.page.ts"

/** The orders of a shop: lists, one order, many at once. */
export class SellerOrdersPage extends ShopPage {
  private readonly text = this.words.sellerOrders

  private readonly counted = this.text.list.counted

  private readonly main = () => this.page.getByRole("main")

  private readonly button = (name: string) =>
    this.main().getByRole("button", { name, exact: true })

  tab = (name: "baru" | "kirim" | "dikirim" | "selesai" | "batal") =>
    this.page
      .getByRole("navigation", { name: this.text.tab.label })
      .getByRole("link", { name: startsWith(this.text.tab[name]) })

  /** The chip that says which figure's orders are listed. */
  figure = (name: "sampai" | "batal") =>
    this.main().getByText(
      startsWith(filled(this.counted[name], { months: "" }))
    )

  /** Takes the figure away: all orders are listed again. */
  leaveFigure = (name: "sampai" | "batal") =>
    this.main()
      .getByRole("link", {
        name: startsWith(
          filled(this.counted.remove, {
            label: filled(this.counted[name], { months: "" }),
          })
        ),
      })
      .click()

  backToFigures = () =>
    this.main().getByRole("link", { name: this.counted.back }).click()

  row = (number: string) =>
    this.main()
      .getByRole("listitem")
      .filter({
        has: this.page.getByRole("link", { name: number, exact: true }),
      })

  choose = (number: string) =>
    this.main()
      .getByRole("checkbox", {
        name: filled(this.text.list.choose, { number }),
        exact: true,
      })
      .check()

  async openOrder(id: string) {
    await this.open(`/penjual/pesanan/${id}`)
    await this.heading(
      startsWith(filled(this.text.number, { number: "" }).trim())
    ).waitFor()
  }

  /** As the title says it. */
  number = async () =>
    /\d+-\d+/.exec((await this.heading().textContent()) ?? "")?.[0] ?? ""

  next = () => this.page.getByRole("region", { name: this.text.next.title })

  state = (name: keyof typeof this.text.state) =>
    this.next().getByText(this.text.state[name], { exact: true })

  process = () => this.button(this.text.act.process).click()

  /** Sends a parcel; with the number that is in the field, where none is said. */
  async ship(courier: string, number?: string) {
    const form = this.page.getByRole("form", { name: this.text.act.ship })
    await form.getByLabel(this.text.ship.courier).selectOption(courier)
    if (number !== undefined) await this.numberField().fill(number)
    await this.button(this.text.act.ship).click()
  }

  /** Sets off with a parcel, or has it ready: no courier takes it. */
  handOut = (way: "own_delivery" | "pickup") =>
    this.button(this.text.act[way]).click()

  codeField = () =>
    this.page
      .getByRole("form", { name: this.text.act.handOver })
      .getByLabel(this.text.handOver.code)

  /** Gives a parcel to who knows its code. */
  async handOver(code: string) {
    await this.codeField().fill(code)
    await this.button(this.text.act.handOver).click()
  }

  /** Cannot send it, and says why. */
  async cancel(reason: string) {
    const { summary, reason: label } = this.text.cancel
    await this.main().locator("summary").filter({ hasText: summary }).click()
    const form = this.page.getByRole("form", { name: this.text.act.cancel })
    await form.getByLabel(label).fill(reason)
    await form
      .getByRole("button", { name: this.text.act.cancel, exact: true })
      .click()
  }

  /** What is wrong with the tracking number, at its field. */
  numberField = () =>
    this.page
      .getByRole("form", { name: this.text.act.ship })
      .getByLabel(this.text.ship.number)

  scanButton = () =>
    this.page.getByRole("button", { name: this.words.sellerScan.open })

  scanSheet = () =>
    this.page.getByRole("dialog", { name: this.words.sellerScan.title })

  /** What is said once the camera has read a number. */
  scanned = (number: string) =>
    this.page
      .getByRole("status")
      .filter({ hasText: filled(this.words.sellerScan.found, { number }) })

  /** What is said where the browser cannot scan. */
  noScan = () => this.page.getByText(this.words.sellerScan.absent)

  /** Fetches a paper; answers the name of its file and its bytes. */
  async print(paper: "packList" | "roll" | "a4") {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.button(this.text.print[paper]).click(),
    ])
    return {
      name: download.suggestedFilename(),
      bytes: await bytesOf(download),
    }
  }

  processChosen = async (count: number) => {
    await this.button(this.text.many.process).click()
    await this.page.waitForURL(/\/penjual\/pesanan\/proses\?/)
    await this.main()
      .getByRole("button", { name: new RegExp(`\\b${count}\\b`) })
      .click()
    await this.page.waitForURL(/diproses=/)
  }

  enterNumbers = async () => {
    await this.button(this.text.many.numbers).click()
    await this.page.waitForURL(/\/penjual\/pesanan\/resi\?/)
  }

  /** All that waits for a number, chosen or not. */
  openNumbers = () => this.open("/penjual/pesanan/resi")

  /** Pastes lines of order and tracking number, for one courier, and sends them. */
  async paste(courier: string, lines: readonly string[]) {
    const { paste, all, submit } = this.text.numbers
    const { title } = paste
    await this.main().locator("summary").filter({ hasText: title }).click()
    const form = this.page.getByRole("form", { name: title })
    await form.getByLabel(all).selectOption(courier)
    await form.getByLabel(paste.lines).fill(lines.join("\n"))
    await form.getByRole("button", { name: submit, exact: true }).click()
  }

  fillNumber = (number: string, tracking: string) =>
    this.page
      .getByLabel(filled(this.text.numbers.numberOf, { number }), {
        exact: true,
      })
      .fill(tracking)

  courierForAll = (courier: string) =>
    this.page
      .getByRole("form", { name: this.text.numbers.title })
      .getByLabel(this.text.numbers.all)
      .selectOption(courier)

  sendAll = () =>
    this.page
      .getByRole("form", { name: this.text.numbers.title })
      .getByRole("button", { name: this.text.numbers.submit, exact: true })
      .click()

  found = () => this.page.getByRole("region", { name: this.text.numbers.rows })
}
