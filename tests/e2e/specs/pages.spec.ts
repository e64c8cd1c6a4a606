import { beforeAll, describe, expect, it } from "vitest"
import type { Page } from "playwright-core"
import { DESKTOP, PHONE, useBrowser } from "../../support/browser-test.ts"
import type { Visit } from "../../support/browser-test.ts"
import { Market } from "../../support/market.ts"
import { openShop } from "../../support/runtime.ts"
import { narrowFaults, shownFaults, weightFaults } from "../page-faults.ts"
import type { Route, Stage, Visitor } from "../route.ts"
import { become, ROUTES, setStage } from "../routes.ts"
import { wordsOf } from "../words.ts"

/** A busy machine may take its time over a page, on a phone and on a desk. */
const PAGE_LIMIT_MS = 20_000

const shop = openShop()
const of = (visitor: Visitor) =>
  ROUTES.filter((route) => route.visitor === visitor)

describe("every page", () => {
  const { visit } = useBrowser()
  let stage: Stage

  beforeAll(async () => {
    stage = await setStage(await Market.of(shop))
  })

  const VISITORS = [
    ...(["anyone", "with-cart", "customer", "at-the-door"] as const),
    ...(["owner", "applicant", "verifier", "head", "finance"] as const),
  ]

  /** Goes through the pages of a visitor and collects what is wrong. */
  const walk = async (
    visitor: Visitor,
    viewport: NonNullable<Visit["viewport"]>,
    look: (page: Page, route: Route, path: string) => Promise<string[]>
  ) => {
    const page = await visit({ viewport })
    await become(page, visitor, stage)
    const faults: string[] = []
    for (const route of of(visitor)) {
      const found = await look(page, route, route.path(stage))
      faults.push(...found.map((fault) => `${route.name}: ${fault}`))
    }
    return faults
  }

  for (const visitor of VISITORS)
    it(
      `for a visitor (${visitor}) is accessible and within its budget, on a phone and on a desk`,
      async () => {
        const [phone, desk] = await Promise.all([
          walk(visitor, PHONE, async (page, route, path) => [
            ...(await shownFaults(page, { ...route, path }, "id")),
            ...(await narrowFaults(page)),
            ...(await weightFaults(page, path, route)),
          ]),
          walk(visitor, DESKTOP, (page, route, path) =>
            shownFaults(page, { ...route, path }, "en")
          ),
        ])
        expect({ phone, desk }).toEqual({ phone: [], desk: [] })
      },
      of(visitor).length * PAGE_LIMIT_MS
    )

  it("leads to itself in the other language, and back", async () => {
    const page = await visit()
    await page.goto("/cari?q=kopi")
    await page
      .getByRole("banner")
      .getByRole("link", { name: wordsOf("id").shell.language.switch })
      .click()
    await page.waitForURL(/\/en\/cari\?q=kopi/)
    expect(await page.getByRole("main").textContent()).not.toContain(
      wordsOf("id").search.filter.apply
    )
    await page
      .getByRole("banner")
      .getByRole("link", { name: wordsOf("en").shell.language.switch })
      .click()
    await page.waitForURL((url) => url.pathname === "/cari")
  })
})

describe("what machines read", () => {
  const get = (path: string) => fetch(new URL(path, shop.storefrontUrl))

  it("has a sitemap whose pages are there, in both languages", async () => {
    const robots = await (await get("/robots.txt")).text()
    const index = /Sitemap:\s*(\S+)/.exec(robots)?.[1] ?? ""
    expect(index).toContain(shop.storefrontUrl)
    expect(robots).toMatch(/Disallow: \/(en\/)?(keranjang|checkout|akun)/)
    const first = await (await fetch(index)).text()
    const parts = /<sitemapindex/.test(first)
      ? [...first.matchAll(/<loc>([^<]+)</g)].map(([, url = ""]) => url)
      : [index]
    const texts = await Promise.all(
      parts.map(async (url) => (await fetch(url)).text())
    )
    const pages = texts.flatMap((text) =>
      [...text.matchAll(/<loc>([^<]+)</g)].map(([, url = ""]) => url)
    )
    expect(pages.length).toBeGreaterThan(120)
    expect(pages.some((url) => url.includes("/produk/"))).toBe(true)
    expect(pages.some((url) => url.includes("/pesantren/"))).toBe(true)
    expect(texts.join("")).toContain(`${shop.storefrontUrl}/en`)
    for (const url of pages.filter((_, index) => index % 40 === 0))
      expect([url, (await fetch(url)).status]).toEqual([url, 200])
  })

  it("has a manifest whose icons are there", async () => {
    const html = await (await get("/")).text()
    const href = /rel="manifest"[^>]*href="([^"]+)"/.exec(html)?.[1] ?? ""
    const manifest: unknown = await (await get(href)).json()
    expect(manifest).toMatchObject({ short_name: "Pasar Santri" })
    const icons = [...JSON.stringify(manifest).matchAll(/"src":"([^"]+)"/g)]
    expect(icons.length).toBeGreaterThan(0)
    for (const [, src = ""] of icons)
      expect([src, (await get(src)).status]).toEqual([src, 200])
  })

  it.each([
    "/",
    "/produk/kopi-arabika-halimun-200-g",
    "/pesantren/darul-halimun",
    "/dampak",
  ])(
    "has a picture to share, languages and structured data on %s",
    async (path) => {
      const html = await (await get(path)).text()
      const picture =
        /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? ""
      const answer = await fetch(picture.replaceAll("&amp;", "&"))
      expect(answer.headers.get("content-type")).toMatch(/^image\//)
      expect(html).toMatch(/hrefLang="en"/i)
      expect(html).toMatch(/rel="canonical"/)
      if (path === "/" || path === "/dampak") return
      const data = [
        ...html.matchAll(
          /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs
        ),
      ].map(([, json = ""]) => JSON.parse(json) as unknown)
      expect(JSON.stringify(data)).toMatch(/BreadcrumbList|Organization/)
    }
  )

  it("keeps private pages out of caches and of other sites' frames", async () => {
    for (const path of ["/keranjang", "/checkout", "/masuk", "/akun"]) {
      const answer = await fetch(new URL(path, shop.storefrontUrl), {
        redirect: "manual",
      })
      expect([path, answer.headers.get("cache-control")]).toEqual([
        path,
        expect.stringMatching(/no-store|private/),
      ])
    }
  })
})
