import { beforeAll, describe, expect, it } from "vitest"
import type { Page } from "playwright-core"
import { accessibilityFaults } from "../../support/axe.ts"
import { DESKTOP, PHONE, useBrowser } from "../../support/browser-test.ts"
import { Market } from "../../support/market.ts"
import { weigh } from "../../support/page-weight.ts"
import { openShop } from "../../support/runtime.ts"
import { become, ROUTES, setStage } from "../routes.ts"
import type { Stage, Visitor } from "../routes.ts"
import { pathIn, wordsOf } from "../words.ts"
import type { Language } from "../words.ts"

/** The narrowest screen that a page must fit, as WCAG 1.4.10 counts it. */
const NARROWEST = { width: 320, height: 640 }
const HTML_LIMIT = 30
const CSS_LIMIT = 15
const FONT_LIMIT = 56

const shop = openShop()
const of = (visitor: Visitor) =>
  ROUTES.filter((route) => route.visitor === visitor)

describe("every page", () => {
  const { visit } = useBrowser()
  let stage: Stage

  beforeAll(async () => {
    stage = await setStage(await Market.of(shop))
  })

  const SIZES = [
    { size: "a phone", viewport: PHONE, language: "id" },
    { size: "a desk", viewport: DESKTOP, language: "en" },
  ] as const
  const VISITORS = ["anyone", "with-cart", "customer"] as const

  for (const { size, viewport, language } of SIZES) {
    it.each(VISITORS)(
      `for a visitor (%s) is accessible on ${size}, in its language`,
      async (visitor) => {
        const page = await visit({ viewport })
        await become(page, visitor, stage)
        const faults: string[] = []
        for (const { name, path, status = 200 } of of(visitor)) {
          const answer = await page.goto(pathIn(language, path(stage)))
          if (answer?.status() !== status)
            faults.push(`${name}: status ${answer?.status() ?? 0}`)
          faults.push(
            ...(await languageFaults(page, language)).map(
              (it) => `${name}: ${it}`
            ),
            ...(await accessibilityFaults(page)).map((it) => `${name}: ${it}`)
          )
        }
        expect(faults).toEqual([])
      }
    )
  }

  it.each(VISITORS)(
    "for a visitor (%s) fits 320 px and stays within its budget",
    async (visitor) => {
      const page = await visit({ viewport: NARROWEST })
      await become(page, visitor, stage)
      const faults: string[] = []
      for (const { name, path, js } of of(visitor)) {
        const address = path(stage)
        await page.goto(address)
        const overflow = await page.evaluate(
          // Not window.innerWidth: a phone zooms out until everything fits.
          (width) => document.documentElement.scrollWidth - width,
          NARROWEST.width
        )
        if (overflow > 0) faults.push(`${name}: ${overflow} px too wide`)
        const weight = await weigh(address, async (file) =>
          (await page.context().request.get(file)).body()
        )
        const limits = {
          ...{ html: HTML_LIMIT, js, css: CSS_LIMIT, fonts: FONT_LIMIT },
        }
        for (const part of ["html", "js", "css", "fonts"] as const) {
          if (weight[part] > limits[part])
            faults.push(`${name}: ${part} ${weight[part]} > ${limits[part]} kB`)
        }
        console.log(
          `budget ${name}: js ${weight.js}, html ${weight.html}, css ${weight.css}, fonts ${weight.fonts} kB`
        )
      }
      expect(faults).toEqual([])
    }
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

/** That a page says its language, is the demo, and prints no bare message key. */
async function languageFaults(
  page: Page,
  language: Language
): Promise<string[]> {
  const { lang, text } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    text: document.body.innerText.replace(/\s+/g, " "),
  }))
  const other = wordsOf(language === "id" ? "en" : "id").shell
  const own = wordsOf(language).shell
  return [
    ...(lang === language ? [] : [`lang is ${lang}`]),
    ...(text.includes(own.demo.text) ? [] : ["no demo ribbon"]),
    ...(text.includes(other.demo.text) ? ["ribbon in the other language"] : []),
    ...(text.match(
      /\b(?:shell|cart|checkout|order|product|search|account|form|home|pesantren)\.[a-z]+(?:\.[a-zA-Z]+)+\b/g
    ) ?? []),
  ]
}

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
      if (path === "/") return
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
