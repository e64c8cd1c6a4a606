import { describe, expect, it } from "vitest"
import { DESKTOP, PHONE, useBrowser } from "../../support/browser-test.ts"
import { hydrated } from "../hydrated.ts"
import { SearchPage } from "../pages/search.page.ts"
import { filled, wordsOf } from "../words.ts"

describe("narrowing a search in the demo catalogue", () => {
  const { visit } = useBrowser()

  it.each(["on", "off"] as const)(
    "narrows by facets whose counts are kept (scripts %s)",
    async (scripts) => {
      const page = await visit({ viewport: DESKTOP, scripts })
      const search = new SearchPage(page)
      const { filter } = wordsOf("id").search
      await search.open("/cari?q=kopi")
      await search.results().first().waitFor()
      const offered = await search.offered(filter.pesantren)
      const wanted = offered.find(({ name }) => name.includes("Darul Halimun"))
      expect(wanted?.count).toBeGreaterThan(0)
      await search.choose(
        filter.pesantren,
        `${wanted?.name ?? ""} (${wanted?.count ?? 0})`
      )
      await search.apply()
      expect(new URL(page.url()).searchParams.get("q")).toBe("kopi")
      await search.chip(wanted?.name ?? "").waitFor()
      expect(await search.results().count()).toBe(wanted?.count)
      for (const text of await search.results().allTextContents())
        expect(text).toContain("Darul Halimun")
      // A facet is counted without its own choice, so others stay on offer.
      expect(await search.offered(filter.pesantren)).toEqual(offered)
      await search.chip(wanted?.name ?? "").click()
      await search.chip(wanted?.name ?? "").waitFor({ state: "detached" })
      expect(await search.results().count()).toBeGreaterThan(wanted?.count ?? 0)
      // What was taken away does not come back with the next choice.
      await search.filters().getByLabel(filter.stock).check()
      await search.apply()
      await search.chip(wordsOf("id").search.chosen.inStock).waitFor()
      expect(await search.chip(wanted?.name ?? "").count()).toBe(0)
    }
  )

  it("narrows by the kinds of papers, by whatever name", async () => {
    const page = await visit({ viewport: DESKTOP })
    const search = new SearchPage(page)
    const { certificates } = wordsOf("id").search
    await search.open("/cari")
    await search.filters().getByLabel(certificates.halal_exempt).check()
    await search.apply()
    await search.chip(certificates.halal_exempt).waitFor()
  })

  it("shows in its field what is searched for now", async () => {
    const page = await visit({ viewport: DESKTOP })
    const search = new SearchPage(page)
    const { chosen } = wordsOf("id").search
    await search.open("/cari?q=kopi")
    await hydrated(search.searchField())
    expect(await search.searchField().inputValue()).toBe("kopi")
    await search.chip(filled(chosen.words, { q: "kopi" })).click()
    await page.waitForURL((url) => !url.searchParams.has("q"))
    await search.results().first().waitFor()
    expect(await search.searchField().inputValue()).toBe("")
    await page.goBack()
    await search.chip(filled(chosen.words, { q: "kopi" })).waitFor()
    expect(await search.searchField().inputValue()).toBe("kopi")
  })

  it("takes a place away with all inside of it", async () => {
    const page = await visit({ viewport: DESKTOP })
    const search = new SearchPage(page)
    const { filter } = wordsOf("id").search
    await search.open("/cari?kecamatan=32.02.27")
    await search.results().first().waitFor()
    const [regency] = await search.offered(filter.regency)
    expect(regency?.name).toContain("Sukabumi")
    await search.choose(filter.regency, filter.anyRegency)
    await search.apply()
    await search.chip("Jawa Barat").waitFor()
    expect(await search.offered(filter.regency)).not.toHaveLength(1)
  })

  it("shows the goods and no longer the filters once a band is chosen on a phone", async () => {
    const page = await visit({ viewport: PHONE })
    const search = new SearchPage(page)
    await search.open("/cari?q=kopi")
    await hydrated(search.searchField())
    await search.openFilters()
    await search.priceBands().first().click()
    await search.filters().waitFor({ state: "hidden" })
    expect(await search.results().first().isVisible()).toBe(true)
  })

  it("finds a value of a long facet by its name, by keyboard", async () => {
    const page = await visit({ viewport: DESKTOP })
    const search = new SearchPage(page)
    const { filter } = wordsOf("id").search
    await search.open("/cari")
    await hydrated(search.searchField())
    await search.find(filter.find.pesantren, "halimun", "Darul Halimun")
    await search.apply()
    await search.chip("Pesantren Darul Halimun").waitFor()
    for (const text of await search.results().allTextContents())
      expect(text).toContain("Darul Halimun")
  })

  it.each(["on", "off"] as const)(
    "narrows by a band of prices whose count is kept (scripts %s)",
    async (scripts) => {
      const page = await visit({ viewport: DESKTOP, scripts })
      const search = new SearchPage(page)
      await search.open("/cari?q=kopi")
      const band = search.priceBands().first()
      const [name = "", count] = (await band.innerText()).split(/\s*\n\s*/)
      await band.click()
      await search.chip(name).waitFor()
      expect(await search.results().count()).toBe(Number(count))
    }
  )
})
