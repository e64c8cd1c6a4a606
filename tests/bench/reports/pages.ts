import { TABLE_NAMES } from "@pasar-santri/reporting/tables/index"
import { withClient } from "../../support/database.ts"
import type { Bench } from "../lib/context.ts"
import { storeApi } from "../lib/store-api.ts"
import { time } from "../lib/measure.ts"
import type { Row } from "../lib/table.ts"
import { logIn, type Readers } from "../office/people.ts"
import { readPage } from "../office/read-page.ts"
import { FIRST_MONTH } from "./months.ts"
import { askTwice } from "./asked-twice.ts"
import { said, saidTwice } from "./say.ts"

const COUNT = 20
const REPORTS = "/dinas/laporan"
const SINCE = `dari=${FIRST_MONTH}`
const PAGES = [
  `${REPORTS}?${SINCE}`,
  `${REPORTS}/kuartal`,
  ...[...TABLE_NAMES, "penjualan"].map((name) => `${REPORTS}/${name}?${SINCE}`),
]

/** The demonstration's owner works for a pesantren of the market. */
const MOVE_OWNER = `
  update shop_member set pesantren_id = 'psn_fill_1' where seller_id =
    (select id from seller where email = $1)`

/**
 * The pages of the reports as browsers get them, from the request to the last
 * byte: the office's of a regency, a pesantren's own, and the one for anybody.
 */
export async function reportPages(
  bench: Bench,
  { regency }: Readers
): Promise<Row[]> {
  const rows: Row[] = []
  const officer = { actor: "officer", person: regency } as const
  for (const path of PAGES)
    rows.push(
      saidTwice(
        `page ${path.split("?")[0] ?? path} (regency, p50 / p95)`,
        await askTwice(
          bench.databaseUrl,
          () => readPage(bench, path, officer),
          COUNT
        )
      )
    )
  const owner = bench.accounts.find(({ title }) => title === "owner")
  await withClient(bench.databaseUrl, (client) =>
    client.query(MOVE_OWNER, [owner?.email])
  )
  const seller = {
    actor: "seller",
    person: await logIn(bench, "seller", "owner"),
  } as const
  const own = `/penjual/laporan?${SINCE}`
  rows.push(
    saidTwice(
      "page /penjual/laporan (p50 / p95)",
      await askTwice(
        bench.databaseUrl,
        () => readPage(bench, own, seller),
        COUNT
      )
    ),
    saidTwice(
      "what /dampak is made of (p50 / p95)",
      await askTwice(
        bench.databaseUrl,
        () => storeApi(bench)("/store/impact"),
        COUNT
      )
    ),
    said(
      "page /dampak (p50 / p95)",
      await time(() => readPage(bench, "/dampak"), { count: COUNT })
    )
  )
  return rows
}
