import { describe, expect, it } from "vitest"
import { useBrowser } from "../../support/browser-test.ts"
import { Market } from "../../support/market.ts"
import { OpenOffice } from "../../support/open-office.ts"
import { accountOf, openShop } from "../../support/runtime.ts"
import { DashboardPage } from "../pages/dashboard.page.ts"
import { OfficeDashboard } from "../pages/office-dashboard.page.ts"
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
})
