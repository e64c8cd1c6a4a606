import { randomBytes } from "node:crypto"
import { describe, expect, it } from "vitest"
import { PHONE, useBrowser } from "../../support/browser-test.ts"
import { mailTo, readMails } from "../../support/mail.ts"
import { Market } from "../../support/market.ts"
import { OpenOffice } from "../../support/open-office.ts"
import { account, openShop } from "../../support/runtime.ts"
import { DoorPage } from "../pages/door.page.ts"
import { RegisterPage } from "../pages/register.page.ts"
import { filled, wordsOf } from "../words.ts"

const words = wordsOf("id")
const shop = openShop()
const REASON = "Pengurus lama pindah ke luar kota."

/** The owner of a shop is gone; everybody has a phone. */
describe.each(["on", "off"] as const)("a new owner, scripts %s", (scripts) => {
  const { visit } = useBrowser()
  const stranger = () => visit({ viewport: PHONE, scripts })
  const atEntry = async (
    { id }: { id: string },
    login: Parameters<DoorPage["enterOffice"]>[0]
  ) => {
    const page = await stranger()
    await new DoorPage(page).enterOffice(login)
    const register = new RegisterPage(page)
    await register.open(`/dinas/pesantren/${id}`)
    return register
  }

  it("is asked by one head, agreed to by another, and comes by mail", async () => {
    const market = await Market.of(shop)
    const office = new OpenOffice(market.admin)
    const stall = await market.stall()
    const former = await office.owner(stall)
    const second = await office.officer("head", "32.02")
    const mark = randomBytes(3).toString("hex")
    const newcomer = {
      ...{ name: "Pengurus Baru", phone: "0812-3456-7890" },
      email: `pengurus-${mark}@contoh.test`,
      password: `dua karung kopi ${mark}`,
    }
    const { email } = newcomer

    const asks = await atEntry(stall, account("officer", "head"))
    await asks.inviteOwner(email, REASON)
    await asks.awaitsAnother().waitFor()
    expect(await asks.agreeToOwnerButton().count()).toBe(0)
    const told = await mailTo(shop.mailDir, former.email, "pengurus baru")
    expect(told.text).toContain(REASON)
    expect(readMails(shop.mailDir).some(({ to }) => to.includes(email))).toBe(
      false
    )

    const agrees = await atEntry(stall, office.login(second))
    await agrees.newOwner(email).waitFor()
    await agrees.agreeToOwner()
    const { text } = await mailTo(shop.mailDir, email, "menjadi pengurus")
    const link = /http\S+\/penjual\/undangan\/[\w-]+/.exec(text)?.[0] ?? ""

    const door = new DoorPage(await stranger())
    await door.page.goto(link)
    await door.invitation(stall.name).waitFor()
    await door.page
      .getByText(filled(words.seller.invitation.owner, { name: stall.name }))
      .waitFor()
    await door.register(newcomer)
    await door.page
      .getByText(filled(words.seller.home.joined.text, { name: stall.name }))
      .waitFor()
    const inShop = former.api.with({ pesantren: stall.id })
    expect((await inShop.get("/seller/members")).status).toBe(404)

    await door.page.goto(link)
    await door.worn().waitFor()
  })
})
