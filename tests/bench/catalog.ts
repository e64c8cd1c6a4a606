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
/** What Medusa's workflow made per second when the goal was set: five times that. */
const GOAL = { times: 5, productsPerSecond: 188 }

interface Question {
  question: string
  ours: (index: number) => string
  /** The same of Medusa's own route; none where it cannot be asked so. */
  stock?: (index: number) => string
}

const word = (index: number) =>
  encodeURIComponent(WORDS[index % WORDS.length] ?? "")

/**
 * The catalogue as a shop's page asks for it (24 cards with price, stock,
 * facets and count) beside Medusa's own product list with prices, which our
 * backend answers, too: same data, one process, one connection. The bulk load
 * beside the workflow of Medusa as it comes.
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
    medusaRate = productsPerSecond()
  })
  for (const size of SIZES) {
    const rate = await bench.addProducts(size - have)
    have = size
    const label = size.toLocaleString("en")
    rows.push({
      question: `bulk load to ${label} products, start and index included`,
      ours: `${Math.round(rate)} products/s`,
      beside: `${Math.round(medusaRate)} products/s (Medusa's workflow)`,
      note: `${(rate / medusaRate).toFixed(1)} ×${size > 10_000 ? `; ${goal()}` : ""}`,
    })
    const stockCount = size > 10_000 ? STOCK.large : STOCK.small
    const asked: Question[] = [
      {
        question: "first page",
        ours: () => "/store/catalog?per_page=24",
        stock: () => `/store/products?limit=24&region_id=${region}`,
      },
      {
        question: "one word",
        ours: (i) => `/store/catalog?per_page=24&q=${word(i)}`,
        stock: (i) =>
          `/store/products?limit=24&region_id=${region}&q=${word(i)}`,
      },
      {
        question: "cheapest in a regency",
        ours: () => "/store/catalog?per_page=24&regency=32.02&sort=price_asc",
      },
    ]
    for (const { question, ours, stock } of asked) {
      const mine = await time((i) => call(ours(i)), { count: OURS })
      const theirs =
        stock &&
        (await time((i) => call(stock(i)), { count: stockCount, warmUp: 2 }))
      rows.push({
        question: `catalogue, ${label} products: ${question} (p50 / p95)`,
        ours: `${ms(mine.p50)} / ${ms(mine.p95)}`,
        ...(theirs && {
          beside: `${ms(theirs.p50)} / ${ms(theirs.p95)} (our backend's stock route)`,
          note: `${(theirs.p50 / mine.p50).toFixed(1)} ×`,
        }),
      })
    }
  }
  return rows
}

/** The goal in the words of the issue, and the rate that it comes to. */
const goal = () =>
  `goal ≥ ${GOAL.times} × ${GOAL.productsPerSecond} = ${GOAL.times * GOAL.productsPerSecond} products/s`
