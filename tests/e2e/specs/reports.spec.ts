import { describe, expect, it } from "vitest"
import { accessibilityFaults } from "../../support/axe.ts"
import {
  DESKTOP,
  PHONE,
  useBrowser,
  type Visit,
} from "../../support/browser-test.ts"
import { account } from "../../support/runtime.ts"
import { narrowFaults, shownFaults } from "../page-faults.ts"
import { DoorPage } from "../pages/door.page.ts"
import { ReportsPage } from "../pages/reports.page.ts"

const PAGES = [
  "/dinas/laporan",
  ...["bulan", "pesantren", "kecamatan", "kategori", "angkatan", "tahap"].map(
    (table) => `/dinas/laporan/${table}`
  ),
]

describe("the reports", () => {
  const { visit } = useBrowser()
  const officer = async (
    title: string,
    viewport: NonNullable<Visit["viewport"]> = PHONE
  ) => {
    const page = await visit({ viewport })
    await new DoorPage(page).enterOffice(account("officer", title))
    return new ReportsPage(page)
  }

  it.each([
    ["id", PHONE],
    ["en", DESKTOP],
  ] as const)(
    "can be read in language %s",
    async (language, viewport) => {
      const desk = await officer("head", viewport)
      const faults: string[] = []
      for (const path of PAGES) {
        const found = await shownFaults(desk.page, { path }, language)
        if (viewport === PHONE) found.push(...(await narrowFaults(desk.page)))
        faults.push(...found.map((fault) => `${path}: ${fault}`))
      }
      expect(faults).toEqual([])
    },
    300_000
  )

  it("lead from the map to the pesantren of a kecamatan", async () => {
    const desk = await officer("head", DESKTOP)
    await desk.open("/dinas/laporan")
    expect(await desk.areas()).toEqual(["32.02"])
    await desk
      .part(desk.reports.map.title)
      .getByRole("link", { name: /^Cisaat/ })
      .click()
    await desk.heading(desk.reports.tables.pesantren).waitFor()
    expect(new URL(desk.page.url()).searchParams.get("wilayah")).toBe(
      "32.02.29"
    )
  })

  it("keep what was chosen from page to page", async () => {
    const desk = await officer("head", DESKTOP)
    await desk.open("/dinas/laporan?dari=2026-01&sampai=2026-03")
    await desk.chooseArea("32.02.29")
    await desk.apply()
    await desk.page.waitForURL(/wilayah=32\.02\.29/)
    await desk.page
      .getByRole("link", { name: desk.reports.tables.kategori })
      .click()
    await desk.heading(desk.reports.tables.kategori).waitFor()
    const { searchParams } = new URL(desk.page.url())
    expect(Object.fromEntries(searchParams)).toMatchObject({
      ...{ dari: "2026-01", sampai: "2026-03", wilayah: "32.02.29" },
    })
    expect(await accessibilityFaults(desk.page)).toEqual([])
  })

  it("offer what a table follows, and keep the rest for the next page", async () => {
    const desk = await officer("head", DESKTOP)
    const chosen = "dari=2026-01&sampai=2026-03&kategori=kopi"
    await desk.open(`/dinas/laporan/berkas?${chosen}`)
    await desk.page.getByText(desk.reports.ofNow, { exact: true }).waitFor()
    expect(await desk.months().count()).toBe(0)
    expect(await desk.filter("from").count()).toBe(0)
    expect(await desk.filter("category").count()).toBe(0)
    expect(await desk.filter("cohort").count()).toBe(1)
    await desk.chooseArea("32.02")
    await desk.apply()
    await desk.page.waitForURL(/wilayah=32\.02/)
    const { searchParams } = new URL(desk.page.url())
    expect(Object.fromEntries(searchParams)).toMatchObject({
      ...{ dari: "2026-01", sampai: "2026-03", kategori: "kopi" },
    })
    await desk.open(`/dinas/laporan/pencarian?${chosen}`)
    expect(await desk.months().count()).toBe(1)
    expect(await desk.filter("cohort").count()).toBe(0)
    expect(await desk.filter("category").count()).toBe(0)
  })

  it("show an office nothing of another", async () => {
    const desk = await officer("head-bogor")
    await desk.open("/dinas/laporan")
    expect(await desk.areas()).toEqual(["32.01"])
    expect(await desk.offered()).toEqual(["32.01"])
    await desk.open("/dinas/laporan/pesantren?wilayah=32.02")
    await desk.nothing().waitFor()
    await desk.open("/dinas/laporan/penjualan?wilayah=32.02")
    await desk.nothing().waitFor()
  })

  it("show a province sums, and no order", async () => {
    const desk = await officer("province")
    expect((await desk.open("/dinas/laporan/kabupaten"))?.status()).toBe(200)
    expect((await desk.open("/dinas/laporan/penjualan"))?.status()).toBe(404)
  })
})
