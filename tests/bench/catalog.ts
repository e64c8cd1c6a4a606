import type { Bench } from "./lib/context.ts"
import { ms, time } from "./lib/measure.ts"
import { withStockMedusa } from "./lib/stock.ts"
import { storeApi } from "./lib/store-api.ts"
import type { Row } from "./lib/table.ts"

const SIZES = [2_000, 100_000]
const WORDS = [
  "keripik",
  "kopi",
  "madu",
  "sarung",
  "gula aren",
  "tas",
  "beras",
  "peci",
]
const OURS = 200
/** Stock answers take long at 100,000 products. */
const STOCK = { small: 60, large: 12 }

const word = (index: number) =>
  encodeURIComponent(WORDS[index % WORDS.length] ?? "")

/**
 * The catalogue as a shop's page asks for it (24 cards with price, stock,
 * facets and count) beside stock Medusa's product list with prices on the same
 * data, one process, one connection.
 */
export async function catalog(bench: Bench): Promise<Row[]> {
  const call = storeApi(bench)
  const { regions } = await call<{ regions: { id: string }[] }>(
    "/store/regions"
  )
  const region = regions[0]?.id ?? ""
  const rows: Row[] = []
  let have = 0
  let medusaRate = NaN
  await withStockMedusa(bench, async ({ productsPerSecond }) => {
    medusaRate = productsPerSecond
  })
  for (const size of SIZES) {
    const rate = await bench.addProducts(size - have)
    have = size
    const label = size.toLocaleString("en")
    rows.push({
      question: `bulk load to ${label} products, start and index included`,
      ours: `${Math.round(rate)} products/s`,
      beside: `${Math.round(medusaRate)} products/s (Medusa's workflow)`,
      note: `${(rate / medusaRate).toFixed(1)} ×${size > 10_000 ? " (goal ≥ 5 ×)" : ""}`,
    })
    const stockCount = size > 10_000 ? STOCK.large : STOCK.small
    const asked: [string, (i: number) => string, (i: number) => string][] = [
      [
        "first page",
        () => "/store/catalog?per_page=24",
        () => `/store/products?limit=24&region_id=${region}`,
      ],
      [
        "one word",
        (i) => `/store/catalog?per_page=24&q=${word(i)}`,
        (i) => `/store/products?limit=24&region_id=${region}&q=${word(i)}`,
      ],
      [
        "cheapest in a regency",
        () => "/store/catalog?per_page=24&regency=32.02&sort=price_asc",
        () => `/store/products?limit=24&region_id=${region}&order=title`,
      ],
    ]
    for (const [question, ours, stock] of asked) {
      const mine = await time((i) => call(ours(i)), { count: OURS })
      const theirs = await time((i) => call(stock(i)), {
        count: stockCount,
        warmUp: 2,
      })
      rows.push({
        question: `catalogue, ${label} products: ${question} (p50 / p95)`,
        ours: `${ms(mine.p50)} / ${ms(mine.p95)}`,
        beside: `${ms(theirs.p50)} / ${ms(theirs.p95)} (/store/products)`,
        note: `${(theirs.p50 / mine.p50).toFixed(1)} ×`,
      })
    }
  }
  return rows
}
