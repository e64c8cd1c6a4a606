import { describe, expect, it } from "vitest"
import { useBrowser } from "../../support/browser-test.ts"
import { Market } from "../../support/market.ts"
import { accountOf, openShop } from "../../support/runtime.ts"
import { DashboardPage } from "../pages/dashboard.page.ts"

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
    await page.getByRole("link", { name: stall.name }).first().waitFor()
  })
})
