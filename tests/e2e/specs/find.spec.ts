import { describe, expect, it } from "vitest"
import { accessibilityFaults } from "../../support/axe.ts"
import { PHONE, useBrowser } from "../../support/browser-test.ts"
import { ProductPage } from "../pages/product.page.ts"
import { SearchPage } from "../pages/search.page.ts"
import { wordsOf } from "../words.ts"

describe("finding something in the demo catalogue", () => {
  const { visit } = useBrowser()

  it("leads from the home page through search to a product and its maker", async () => {
    const page = await visit({ viewport: PHONE })
    const search = new SearchPage(page)
    await search.open("/")
    await search.demoRibbon().waitFor()
    await search.search("kopi arabika halimun")
    await search.result(/Kopi arabika Halimun/).waitFor()
    await search.openProduct(/Kopi arabika Halimun/)
    const product = new ProductPage(page)
    await product.heading(/Kopi arabika Halimun/).waitFor()
    expect(await product.maker().textContent()).toContain("Darul Halimun")
    await product.maker().click()
    await page.waitForURL(/\/pesantren\//)
    await product.heading(/Darul Halimun/).waitFor()
  })

  it("says which words were used, and searches for those typed", async () => {
    const page = await visit({ viewport: PHONE })
    const search = new SearchPage(page)
    await search.open("/cari?q=kripk%20singkng")
    await search.results().first().waitFor()
    await page
      .getByRole("main")
      .getByRole("link", { name: "Cari kripk singkng saja" })
      .click()
    await page.waitForURL(/persis=/)
    await search.heading(/kripk singkng/).waitFor()
  })

  it("tells goods that lack some words from those that hold all", async () => {
    const page = await visit({ viewport: PHONE })
    const search = new SearchPage(page)
    const { similar } = wordsOf("id").search
    await search.open("/cari?q=keripik%20pisang")
    const others = page.getByRole("region", { name: similar.title })
    expect(await others.textContent()).not.toContain("Keripik pisang")
    expect(await search.results().first().textContent()).toContain(
      "Keripik pisang"
    )
    await search.open("/cari?q=keripik%20pisang%20333%20gram")
    await page.getByRole("region", { name: similar.none }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it("says honestly when nothing fits, and offers a way on", async () => {
    const page = await visit({ viewport: PHONE })
    const search = new SearchPage(page)
    await search.open("/cari?q=zzzqqqxxx")
    const { empty } = wordsOf("id").search
    await page.getByRole("heading", { name: empty.title }).waitFor()
    await page.getByRole("heading", { name: empty.categories }).waitFor()
    await page.getByRole("link", { name: empty.all }).click()
    await search.results().first().waitFor()
  })

  it("tells the log of one search, and at what place something was opened", async () => {
    const page = await visit({ viewport: PHONE })
    const search = new SearchPage(page)
    const told: unknown[] = []
    page.on("request", (request) => {
      if (request.url().endsWith("/api/searches"))
        told.push(request.postDataJSON())
    })
    await search.open("/cari?q=makanan")
    await search.results().first().waitFor()
    const { next } = wordsOf("id").shell.pages
    await page.getByRole("link", { name: next, exact: true }).click()
    await page.waitForURL(/hal=2/)
    await search.results().nth(1).getByRole("link").first().click()
    await page.waitForURL(/\/produk\//)
    const search_id = expect.stringMatching(/^srch_/) as unknown
    const note = expect.any(String) as unknown
    expect(told).toEqual([
      { search_id, note },
      { search_id, note, position: 26 },
    ])
    const [seen, opened] = told as { search_id: string }[]
    expect(opened?.search_id).toBe(seen?.search_id)
  })
})
