import { expect, it } from "vitest"
import { sitemapIndexXml, sitemapXml } from "./sitemap-xml"

it("names each page in both languages, and when it changed", () => {
  const xml = sitemapXml("https://x.id", [
    { path: "/", changedAt: "2026-11-24T00:00:00Z" },
    { path: "/produk/a&b" },
  ])
  expect(xml.match(/<url>/g)).toHaveLength(4)
  expect(xml).toContain("<loc>https://x.id/en/produk/a&#38;b</loc>")
  expect(xml).toContain('hreflang="en" href="https://x.id/en"/>')
  expect(xml.match(/<lastmod>/g)).toHaveLength(2)
})

it("lists the files", () => {
  expect(sitemapIndexXml("https://x.id", ["a.xml", "b.xml"])).toContain(
    "<loc>https://x.id/sitemap/b.xml</loc>"
  )
})
