import { parseArgs } from "node:util"
import { catalog } from "./catalog.ts"
import { checkout } from "./checkout/index.ts"
import { browser } from "./browser.ts"
import { withBench, type Bench } from "./lib/context.ts"
import { table, type Row } from "./lib/table.ts"
import { office } from "./office.ts"
import { pages } from "./pages.ts"
import { reports } from "./reports/index.ts"
import { search } from "./search/index.ts"
import { keptTrue } from "./search/kept-true.ts"
import { start } from "./start.ts"

/** Those that share one open shop, in the order in which they load it. */
const ON_A_SHOP: Record<string, (bench: Bench) => Promise<Row[]>> = {
  pages,
  browser,
  checkout,
  catalog,
}

/** Asked for by name only: it takes an hour. */
const LARGEST = "search-1000000"
const NAMES = [
  ...["start", ...Object.keys(ON_A_SHOP), "office", "reports"],
  ...["search", "search-sync", LARGEST],
]
/** `--orders` makes the market of the reports smaller than it should be. */
const { positionals: asked, values: given } = parseArgs({
  allowPositionals: true,
  options: { orders: { type: "string", default: "1000000" } },
})
const unknown = asked.filter((name) => !NAMES.includes(name))
if (unknown.length > 0) {
  console.error(
    `No benchmark is called ${unknown.join(", ")}. There are: ${NAMES.join(", ")}.`
  )
  process.exit(1)
}
const wanted = (name: string) => asked.length === 0 || asked.includes(name)

const rows: Row[] = []
try {
  if (wanted("start")) rows.push(...(await start()))
  const chosen = Object.entries(ON_A_SHOP).filter(([name]) => wanted(name))
  if (chosen.length > 0) {
    await withBench(async (bench) => {
      for (const [, work] of chosen) rows.push(...(await work(bench)))
    })
  }
  if (wanted("search") || asked.includes(LARGEST))
    rows.push(...(await search(asked.includes(LARGEST))))
  if (wanted("search-sync"))
    await withBench(async (bench) => {
      rows.push(...(await keptTrue(bench)))
    })
  // It fills a shop with data of its own.
  if (wanted("office")) await withBench((bench) => office(bench, rows))
  if (wanted("reports"))
    await withBench((bench) =>
      reports(bench, { rows, orders: Number(given.orders) })
    )
} finally {
  if (rows.length > 0) console.log(`\n${table(rows)}`)
}
