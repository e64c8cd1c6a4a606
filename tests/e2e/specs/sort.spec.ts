import { describe, expect, it } from "vitest"
import { PHONE, useBrowser } from "../../support/browser-test.ts"
import { SearchPage } from "../pages/search.page.ts"
import { filled, wordsOf } from "../words.ts"

describe("sorting the demo catalogue", () => {
  const { visit } = useBrowser()

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
})
