import { describe, expect, it } from "vitest"
import { PHONE, useBrowser } from "../../support/browser-test.ts"
import { hydrated } from "../hydrated.ts"
import { SearchPage } from "../pages/search.page.ts"
import { wordsOf } from "../words.ts"

describe("the search field of the demo shop", () => {
  const { visit } = useBrowser()

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
})
