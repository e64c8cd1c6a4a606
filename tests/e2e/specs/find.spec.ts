import { describe, expect, it } from "vitest"
import { accessibilityFaults } from "../../support/axe.ts"
import { DESKTOP, PHONE, useBrowser } from "../../support/browser-test.ts"
import { hydrated } from "../hydrated.ts"
import { ProductPage } from "../pages/product.page.ts"
import { SearchPage } from "../pages/search.page.ts"
import { filled, wordsOf } from "../words.ts"

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

  it("suggests while typing, by keyboard", async () => {
    const page = await visit()
    const search = new SearchPage(page)
    await search.open("/")
    await search.searchField().pressSequentially("keripik sing")
    await search.suggestions().first().waitFor()
    await search.searchField().press("ArrowDown")
    expect(
      await search.suggestions().first().getAttribute("aria-selected")
    ).toBe("true")
    await search.searchField().press("Escape")
    await search.suggestions().first().waitFor({ state: "hidden" })
    await search.searchField().pressSequentially("k")
    await search.suggestions().first().waitFor()
    const chosen = await search.suggestions().first().textContent()
    await search.searchField().press("ArrowDown")
    await search.searchField().press("Enter")
    await page.waitForURL((url) => url.pathname !== "/")
    expect(chosen).toMatch(/keripik/i)
    await page.getByRole("heading", { level: 1 }).waitFor()
  })

  it("offers what was searched for before, until it is cleared", async () => {
    const page = await visit({ viewport: PHONE })
    const search = new SearchPage(page)
    const { recent } = wordsOf("id").shell.search
    await search.open("/")
    await hydrated(search.searchField())
    await search.search("keripik singkong")
    await search.open("/")
    await hydrated(search.searchField())
    await search.searchField().focus()
    await search.suggestions().getByText("keripik singkong").waitFor()
    await search.searchField().press("ArrowDown")
    await search.searchField().press("Enter")
    await page.waitForURL(/\/cari\?q=keripik/)
    await search.open("/")
    await hydrated(search.searchField())
    await search.searchField().focus()
    await page.getByRole("button", { name: recent.clear }).click()
    await search.suggestions().first().waitFor({ state: "hidden" })
    await search.searchField().blur()
    await search.searchField().focus()
    expect(await search.suggestions().count()).toBe(0)
  })

  it("keeps what somebody typed before the scripts came", async () => {
    const page = await visit({ viewport: PHONE })
    let letScriptsCome = () => {}
    const onwards = new Promise<void>((resolve) => {
      letScriptsCome = resolve
    })
    await page.route(/\.js(\?|$)/, async (route) => {
      await onwards
      await route.continue()
    })
    const search = new SearchPage(page)
    await page.goto("/", { waitUntil: "commit" })
    await search.searchField().fill("keripik singkong")
    letScriptsCome()
    await hydrated(search.searchField())
    expect(await search.searchField().inputValue()).toBe("keripik singkong")
  })

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

  it("leads from a category to the same goods in another order", async () => {
    const page = await visit({ viewport: PHONE })
    const search = new SearchPage(page)
    const { sort } = wordsOf("id").search
    await search.open("/kategori/camilan-keripik")
    expect(await search.sort(sort.sold).getAttribute("aria-current")).toBe(
      "true"
    )
    await search.sort(sort.price_asc).click()
    await page.waitForURL(/\/cari\?.*urut=price_asc/)
    expect(new URL(page.url()).searchParams.get("kategori")).toBe(
      "camilan-keripik"
    )
    await search.results().first().waitFor()
  })

  it("sorts by price and pages through everything without repeating", async () => {
    const page = await visit()
    const search = new SearchPage(page)
    const words = wordsOf("id")
    await search.open("/cari")
    await search.sort(words.search.sort.price_asc).click()
    await page.waitForURL(/urut=/)
    const seen: string[] = []
    for (;;) {
      await search.results().first().waitFor()
      seen.push(
        ...(await search
          .results()
          .getByRole("link")
          .evaluateAll((links) =>
            links.map((it) => it.getAttribute("href") ?? "")
          ))
      )
      const next = page.getByRole("link", {
        name: words.shell.pages.next,
        exact: true,
      })
      if ((await next.count()) === 0) break
      const before = page.url()
      await next.click()
      await page.waitForURL((url) => url.href !== before)
    }
    expect(seen.length).toBeGreaterThan(48)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it("sorts from the kecamatan that somebody chooses, and keeps it", async () => {
    const page = await visit({ viewport: PHONE })
    const search = new SearchPage(page)
    const words = wordsOf("id").search
    await search.open("/cari")
    await search.sort(words.sort.nearest).click()
    await page.waitForURL(/urut=nearest/)
    await search.chooseNear("gunungguruh", "Gunungguruh")
    expect(await search.results().first().textContent()).toContain(
      "Gunungguruh"
    )
    await search.open("/cari?q=kopi&urut=nearest")
    await search.nearPlace().waitFor()
    await search
      .chip(filled(words.chosen.near, { place: "Gunungguruh" }))
      .click()
    await search.nearPlace().waitFor({ state: "detached" })
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
})
