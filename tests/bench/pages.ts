import { gzipSync } from "node:zlib"
import type { Bench } from "./lib/context.ts"
import { ms, throughput, time } from "./lib/measure.ts"
import { storeApi } from "./lib/store-api.ts"
import type { Row } from "./lib/table.ts"

const LOAD = { lanes: 10, total: 1_500 }

/** Kilobytes (1000 bytes) of gzip. */
const weight = (text: string | Buffer) => gzipSync(text).length / 1000

async function get(url: string): Promise<string> {
  const response = await fetch(url, {
    headers: { "accept-encoding": "identity" },
  })
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return response.text()
}

/** gzip kilobytes of the scripts that a page names, without those for old browsers. */
async function scriptWeight(origin: string, html: string): Promise<number> {
  const tags = html.match(/<script[^>]+src="[^"]+"[^>]*>/g) ?? []
  const files = tags
    .filter((tag) => !/nomodule/i.test(tag))
    .map((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? "")
  let sum = 0
  for (const file of new Set(files)) {
    sum += weight(await get(new URL(file, origin).href))
  }
  return sum
}

/** The pages to measure, by question. */
export async function somePages(bench: Bench): Promise<Record<string, string>> {
  const call = storeApi(bench)
  const { products } = await call<{
    products: {
      handle: string
      pesantren: { slug: string }
      category: { handle: string }
    }[]
  }>("/store/catalog?per_page=12&sort=sold")
  const first = products[0]
  if (!first) throw new Error("the catalogue is empty")
  return {
    home: "/",
    search: "/cari?q=keripik",
    category: `/kategori/${first.category.handle}`,
    product: `/produk/${first.handle}`,
    pesantren: `/pesantren/${first.pesantren.slug}`,
    cart: "/keranjang",
    login: "/masuk",
  }
}

/** Warm time to the whole answer, page weight, and how many product pages a second. */
export async function pages(bench: Bench): Promise<Row[]> {
  const origin = bench.storefrontUrl
  const rows: Row[] = []
  const all = await somePages(bench)
  for (const [name, path] of Object.entries(all)) {
    const html = await get(`${origin}${path}`)
    const timing = await time(() => get(`${origin}${path}`), { count: 60 })
    const scripts = await scriptWeight(origin, html)
    rows.push({
      question: `page ${name}: answer p50 / p95; HTML, JS gz`,
      ours: `${ms(timing.p50)} / ${ms(timing.p95)}; ${weight(html).toFixed(1)} kB, ${scripts.toFixed(1)} kB`,
      note:
        name === "cart" || name === "search"
          ? "goal ≤ 250 ms"
          : "goal ≤ 50 ms, JS ≤ 150 kB",
    })
  }
  const rate = await throughput(() => get(`${origin}${all["product"]}`), LOAD)
  rows.push({
    question: "product page, 10 connections",
    ours: `${Math.round(rate)} req/s`,
    note: "goal ≥ 250 req/s",
  })
  return rows
}
