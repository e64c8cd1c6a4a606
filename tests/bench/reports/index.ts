import { withClient } from "../../support/database.ts"
import { fillMarket } from "../../support/reports/fill-market.ts"
import type { Bench } from "../lib/context.ts"
import type { Row } from "../lib/table.ts"
import { readersOf } from "../office/people.ts"
import { files } from "./files.ts"
import { reportPages } from "./pages.ts"
import { refreshes } from "./refreshes.ts"
import { tables } from "./tables.ts"
import { withoutRefreshes } from "./without-refreshes.ts"

/** Half of the pesantren lie where the demonstration's head works. */
const REGENCIES = ["32.02", "32.03"]
const PESANTREN = 3000

/**
 * The reports over two years of so many shop orders of 3,000 pesantren: all
 * figures made anew, every table and page, files. Adds to `rows` as it goes, so that a
 * fault loses nothing that was measured. Filling takes some ten minutes for a
 * million.
 */
export async function reports(
  bench: Bench,
  { orders, rows }: { orders: number; rows: Row[] }
): Promise<void> {
  await withClient(bench.databaseUrl, (client) =>
    fillMarket(client, { orders, pesantren: PESANTREN, regencies: REGENCIES })
  )
  rows.push(...(await refreshes(bench.databaseUrl)))
  const readers = await readersOf(bench)
  await withoutRefreshes(bench.databaseUrl, async () => {
    rows.push(...(await tables(bench, readers)))
    rows.push(...(await reportPages(bench, readers)))
    rows.push(...(await files(bench, readers.regency)))
  })
}
