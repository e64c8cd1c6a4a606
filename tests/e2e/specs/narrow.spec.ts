import { describe, expect, it } from "vitest"
import { DESKTOP, useBrowser } from "../../support/browser-test.ts"
import { hydrated } from "../hydrated.ts"
import { SearchPage } from "../pages/search.page.ts"
import { wordsOf } from "../words.ts"

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
    }
  )

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
