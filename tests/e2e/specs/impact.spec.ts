import { describe, expect, it } from "vitest"
import { accessibilityFaults } from "../../support/axe.ts"
import { DESKTOP, PHONE, useBrowser } from "../../support/browser-test.ts"
import { account } from "../../support/runtime.ts"
import { narrowFaults, shownFaults } from "../page-faults.ts"
import { DoorPage } from "../pages/door.page.ts"
import { ImpactPage } from "../pages/impact.page.ts"
import { SellerOrdersPage } from "../pages/seller-orders.page.ts"
import { pathIn } from "../words.ts"

const LOOKS = [
  ["id", PHONE],
  ["en", DESKTOP],
] as const

describe("what the programme brought", () => {
  const { visit } = useBrowser()

  it.each(LOOKS)(
    "can be read by everybody, in language %s",
    async (language, viewport) => {
      const page = await visit({ viewport })
      const faults = await shownFaults(page, { path: "/dampak" }, language)
      if (viewport === PHONE) faults.push(...(await narrowFaults(page)))
      expect(faults).toEqual([])
      const impact = new ImpactPage(page, language)
      await impact.heading(impact.impact.title).waitFor()
      await impact.story(impact.impact.funnel.title).waitFor()
      await impact.story(impact.impact.definitions.title).waitFor()
    }
  )

  it("is found from every page, and leads to the pesantren of a kecamatan", async () => {
    const impact = new ImpactPage(await visit({ viewport: PHONE }))
    await impact.open("/")
    await impact.fromFooter().click()
    await impact.heading(impact.impact.title).waitFor()
    await impact.tiles().first().click()
    await impact.page.waitForURL(/\/pesantren\?.*kecamatan=\d\d\.\d\d\.\d\d/)
  })

  it("can be sent on, with its own address", async () => {
    const impact = new ImpactPage(await visit({ viewport: PHONE }), "en")
    await impact.openImpact()
    const href = (await impact.share().getAttribute("href")) ?? ""
    expect(decodeURIComponent(href)).toContain("/en/dampak")
  })

  it("names no pesantren and no person", async () => {
    const impact = new ImpactPage(await visit({ scripts: "off" }))
    await impact.openImpact()
    const text = (await impact.page.getByRole("main").textContent()) ?? ""
    expect(text).not.toMatch(/@|Darul|Pondok/)
  })
})

describe("the figures of a shop", () => {
  const { visit } = useBrowser()

  it.each(LOOKS)(
    "can be read by its people, in language %s",
    async (language, viewport) => {
      const page = await visit({ viewport })
      await new DoorPage(page, language).enterSelling(
        account("seller", "owner")
      )
      const path = "/penjual/laporan"
      expect(await shownFaults(page, { path }, language)).toEqual([])
      if (viewport === PHONE) expect(await narrowFaults(page)).toEqual([])
      const impact = new ImpactPage(page, language)
      const words = impact.words.sellerReports
      await impact.heading(words.title).waitFor()
      await page
        .getByRole("navigation", { name: words.filter.label, exact: true })
        .getByRole("link", { name: words.filter.year })
        .click()
      await page.waitForURL(/dari=\d{4}-01/)
      expect(await accessibilityFaults(page)).toEqual([])
    }
  )

  it("lead to their orders, by months that can be taken away", async () => {
    const page = await visit({ viewport: PHONE })
    await new DoorPage(page).enterSelling(account("seller", "owner"))
    const orders = new SellerOrdersPage(page)
    const months = "dari=2026-03&sampai=2026-03"
    await orders.open(`/penjual/pesanan?hitung=sampai&${months}`)
    await orders.figure("sampai").waitFor()
    expect(await orders.tab("baru").count()).toBe(0)
    await orders.backToFigures()
    await page.waitForURL(new RegExp(`/penjual/laporan\\?${months}`))
    await page.goBack()
    await orders.leaveFigure("sampai")
    await page.waitForURL(/tab=selesai$/)
    await orders.tab("baru").waitFor()
  })

  it("are for nobody who is not logged in", async () => {
    const page = await visit({ viewport: PHONE })
    await page.goto(pathIn("id", "/penjual/laporan"))
    await page.waitForURL(/\/penjual\/masuk\?lanjut=/)
  })
})
