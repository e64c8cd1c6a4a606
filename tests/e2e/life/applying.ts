import { expect, it } from "vitest"
import { photo, scan, spreadsheet } from "../files.ts"
import { ApplicationPage } from "../pages/application.page.ts"
import { DoorPage } from "../pages/door.page.ts"
import { RegisterPage } from "../pages/register.page.ts"
import { filled, wordsOf } from "../words.ts"
import type { Story } from "./story.ts"

const words = wordsOf("id")
const REASON = "Halaman nama pemegang rekening terpotong; foto ulang utuh."

/** The list of the office: one row is of a kecamatan that is not there. */
const listOf = ({ pesantren, nspp, mark }: Story) =>
  spreadsheet("pesantren.csv", [
    ["No", "Nama Pesantren", "NSPP", "Kecamatan", "Produk"],
    ["1", pesantren, nspp, "Gunungguruh", "Anyaman bambu"],
    ["2", `Pesantren Tetangga ${mark}`, "", "Cisaat", ""],
    ["3", `Pesantren Keliru ${mark}`, "", "Menteng", ""],
  ])

/** From the register to a shop that is open. */
export function applying(story: Story) {
  const { pesantren, treasurer } = story

  it("begins with an officer who imports a list and invites a pesantren", async () => {
    const register = new RegisterPage(await story.officer("verifier"))
    await register.readSpreadsheet(listOf(story))
    const wrong = register.previewed(`Pesantren Keliru ${story.mark}`)
    expect(await wrong.textContent()).toContain("Menteng")
    await register.applyImport()

    await register.openEntry(pesantren)
    story.link = await register.invite()
    expect(new URL(story.link).pathname).toMatch(/^\/penjual\/undangan\/\w/)
    expect(await register.whatsapp().getAttribute("href")).toMatch(
      /^https:\/\/wa\.me\/\?text=.+undangan/
    )
  })

  it("goes on with a treasurer who takes the link, which works once", async () => {
    const page = await story.stranger()
    const door = new DoorPage(page)
    await page.goto(story.link)
    await door.invitation(pesantren).waitFor()
    await door.register(treasurer)
    await page
      .getByText(filled(words.seller.home.joined.text, { name: pesantren }))
      .waitFor()
    const application = new ApplicationPage(page)
    await application.begin(pesantren)
    // What the office knows of the pesantren is there already.
    await application.say("identity", {
      nib: "1234567890123",
      responsible_name: treasurer.name,
      responsible_duty: "Bendahara",
      responsible_nik: "3202274108909999",
    })
    await application.saveAndGoOn("profile")
    await application.say("profile", {
      story: "Santri kami menganyam bambu sejak 1987, sepulang mengaji.",
      products: "Besek dan keranjang bambu",
    })
    await application.saveAndGoOn("address")

    const other = new DoorPage(await story.stranger())
    await other.page.goto(story.link)
    await other.worn().waitFor()
  })

  it("is filled in on another phone, with papers and account, and handed in", async () => {
    const page = await story.stranger()
    await new DoorPage(page).enterSelling(treasurer)
    const application = new ApplicationPage(page)
    await application.openFromHome(pesantren)
    await application.openStep("address")
    const place = { street: "Kp. Cibentang", postal_code: "43156" }
    await application.say("address", place)
    await application.saveAndGoOn("contact")
    const { name, phone } = treasurer
    await application.say("contact", { name, phone })
    await application.saveAndGoOn("papers")
    await application.sendPaper("nib", scan("nib.pdf"), "1234567890123")
    await application.sendPaper("nspp", scan("nspp.pdf"), story.nspp)
    await application.sendPaper("ktp", photo("ktp.png"))
    await application.goOn("bank")
    await application.chooseBank("bjb")
    const holder = `Yayasan Hidup ${story.mark}`
    await application.say("bank", { number: "8765-4321", holder })
    await application.saveAndGoOn("submit")

    // The check list leads to the paper that was forgotten.
    expect(await application.missing().count()).toBe(1)
    await application.missing().click()
    await application.sendPaper("bank_book", photo("buku.png"))
    await application.goOn("bank")
    await application.saveAndGoOn("submit")
    await application.consent()
    await application.submit()
    await story.putAway(page)
  })

  it("comes back for one thing, with the reason", async () => {
    const desk = await story.atCase("verifier")
    await desk.startReview()
    await desk.askAgainFor("bank_book", REASON)

    const application = new ApplicationPage(await story.seller())
    await application.openFromHome(pesantren)
    await application.state("revision_requested").waitFor()
    expect(await application.asked().count()).toBe(1)
    expect(await application.asked().textContent()).toContain(REASON)
    await application.mend(words.sellerShop.papers.kind.bank_book.name)
    await application.sendPaper("bank_book", photo("utuh.png", 900))
    await application.openFromHome(pesantren)
    await application.toSubmission()
    await application.submit("again")
  })

  it("is checked by one officer and decided by another", async () => {
    const desk = await story.atCase("verifier")
    expect(await desk.items().textContent()).toContain(
      words.officeCases.items.newPaper
    )
    await desk.startReview()
    expect(await desk.acceptPapers()).toBe(4)
    await desk.verify()
    expect(await desk.approval().count()).toBe(0)

    const head = await story.atCase("head")
    await head.approve()
  })
}
