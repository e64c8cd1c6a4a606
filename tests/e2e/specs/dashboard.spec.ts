import { randomBytes } from "node:crypto"
import { describe, expect, it } from "vitest"
import { useBrowser } from "../../support/browser-test.ts"
import { withClient } from "../../support/database.ts"
import { Market } from "../../support/market.ts"
import { OpenOffice } from "../../support/open-office.ts"
import { accountOf, openShop } from "../../support/runtime.ts"
import { DashboardPage } from "../pages/dashboard.page.ts"
import { OfficeDashboard } from "../pages/office-dashboard.page.ts"
import { BreaksDashboard } from "../pages/breaks-dashboard.page.ts"
import { DeadlinesDashboard } from "../pages/deadlines-dashboard.page.ts"
import { PaymentsDashboard } from "../pages/payments-dashboard.page.ts"
import { RatesDashboard } from "../pages/rates-dashboard.page.ts"

const shop = openShop()

describe("the dashboard of the administrators", () => {
  const { visit } = useBrowser()

  it("lists the pesantren, and shows and changes whose a product is", async () => {
    const market = await Market.of(shop)
    const [stall, other] = [await market.stall(), await market.stall()]
    const goods = await market.goods(stall)
    const page = await visit({ baseURL: shop.backendUrl })
    const dashboard = new DashboardPage(page)
    await dashboard.logIn(accountOf(shop, "admin"))

    await dashboard.openPesantren()
    await dashboard.search(stall.name)
    await dashboard.row(stall.name).waitFor()
    expect(await dashboard.row(other.name).count()).toBe(0)
    await dashboard.row(stall.name).click()
    await page.getByRole("heading", { name: stall.name }).first().waitFor()
    await page.getByText(goods.title).first().waitFor()

    await dashboard.openProduct(goods.id)
    await dashboard.maker(stall.name).waitFor()
    for (const next of [other, stall]) {
      await dashboard.giveTo(next.name)
      await dashboard.maker(next.name).waitFor()
      // As it was stored, not as the page remembers it.
      await dashboard.openProduct(goods.id)
      await dashboard.maker(next.name).waitFor()
    }
  })

  it("approves an application, gives a role, and finds both in the log", async () => {
    const office = new OpenOffice((await Market.of(shop)).admin)
    const [one, officer] = await Promise.all([
      office.verifiedCase(),
      office.officer("mentor", "32.02.27"),
    ])
    const { name } = one.said.identity
    const page = await visit({ baseURL: shop.backendUrl })
    const pages = new OfficeDashboard(page)
    await pages.inIndonesian()
    await new DashboardPage(page).logIn(accountOf(shop, "admin"))

    await pages.openCase(name)
    await pages.approve()
    await pages.stateOfCase("approved").waitFor()
    expect((await one.see()).state).toBe("approved")

    await pages.openOfficer(officer.email)
    await pages.giveRole("auditor", "Kab. Sukabumi, Jawa Barat")
    expect((await officer.api.get("/officer/audit")).status).toBe(200)

    await pages.openLog()
    await pages.logged("application.approved", name).waitFor()
    await pages.searchLog({ area: "Kab. Sukabumi, Jawa Barat" })
    await pages.logged("officer.granted", "Kab. Sukabumi").first().click()
    await pages.changedTo("auditor").waitFor()
  })

  it("sets a rate from a day to come, and takes it back", async () => {
    const page = await visit({ baseURL: shop.backendUrl })
    const rates = new RatesDashboard(page)
    await new OfficeDashboard(page).inIndonesian()
    await new DashboardPage(page).logIn(accountOf(shop, "admin"))
    await rates.open()
    const day = new Date(Date.now() + 40 * 86_400_000)
    await rates.setCargo({
      day: day.toISOString().slice(0, 10),
      price: "22.500",
    })
    await rates.coming("Rp22.500").waitFor()
    await rates.takeBack()
    await rates.coming("Rp22.500").waitFor({ state: "detached" })
  })

  it("closes what the reconciler gave up, with what was found out", async () => {
    const id = randomBytes(5).toString("hex")
    const subject = `order_gone_${id}`
    // Of these the reconciler itself closes none.
    await withClient(shop.databaseUrl, (client) =>
      client.query(
        `insert into break (id, kind, subject, state, found_at, seen_at, attempts, tried, result)
         values ($1, 'order_without_reservation', $2, 'given_to_officer', now(), now(), 1, 'stock_gone', 'given_up')`,
        [`brk_${id}`, subject]
      )
    )
    const page = await visit({ baseURL: shop.backendUrl })
    const breaks = new BreaksDashboard(page)
    await new OfficeDashboard(page).inIndonesian()
    await new DashboardPage(page).logIn(accountOf(shop, "admin"))
    await breaks.open()
    await breaks.look(subject)
    await breaks.close("Uangnya sudah dikirim kembali.")
    await breaks.about(subject).waitFor({ state: "detached" })
  })

  it("sets a deadline and a holiday from days to come, and takes both back", async () => {
    const page = await visit({ baseURL: shop.backendUrl })
    const times = new DeadlinesDashboard(page)
    await new OfficeDashboard(page).inIndonesian()
    await new DashboardPage(page).logIn(accountOf(shop, "admin"))
    await times.open()
    const day = (ahead: number) =>
      new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
    await times.setShipping({ day: day(45), days: "7" })
    await times.coming("7").waitFor()
    await times.takeBackShipping()
    await times.coming("7").waitFor({ state: "detached" })

    const name = `Cuti ${randomBytes(3).toString("hex")}`
    await times.addHoliday({ day: day(50), name })
    await times.holiday(name).waitFor()
    await times.takeBackHoliday(name)
    await times.holiday(name).waitFor({ state: "detached" })
  })

  it("rules a way of paying from a day to come, and adds and retires an account", async () => {
    const page = await visit({ baseURL: shop.backendUrl })
    const payments = new PaymentsDashboard(page)
    await new OfficeDashboard(page).inIndonesian()
    await new DashboardPage(page).logIn(accountOf(shop, "admin"))
    await payments.open()
    const day = new Date(Date.now() + 35 * 86_400_000)
    await payments.setMost("QRIS", {
      ...{ max: "7.500.000", day: day.toISOString().slice(0, 10) },
    })
    await payments.coming("Rp7.500.000").waitFor()
    await payments.takeBack("QRIS")
    await payments.coming("Rp7.500.000").waitFor({ state: "detached" })

    const mark = randomBytes(3).readUIntBE(0, 3)
    const account = {
      ...{ bank: "Bank Coba", holder: "Koperasi Coba Pasar" },
      number: `99${String(mark).padStart(8, "0")}`,
    }
    await payments.addAccount(account)
    await payments.retiring(account).waitFor()
    await payments.retire(account)
    await payments.retiring(account).waitFor({ state: "detached" })
  })
})
