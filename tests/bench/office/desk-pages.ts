import type { Bench } from "../lib/context.ts"
import { time } from "../lib/measure.ts"
import type { Row } from "../lib/table.ts"
import { both, goal } from "./lists.ts"
import type { Person, Readers } from "./people.ts"
import { readPage } from "./read-page.ts"

const COUNT = { count: 30 }
const officer = (person: Person) => ({ actor: "officer" as const, person })
const PAGES = [
  "/dinas/pengajuan",
  "/dinas/pengajuan?q=nurul",
  "/dinas/produk",
  "/dinas/produk?q=keripik",
  "/dinas/pesantren",
  "/dinas/pesantren?q=nurul",
  "/dinas/pemetaan",
]

/** The office's pages, from the request to the last byte of the HTML. */
export async function deskPages(
  bench: Bench,
  { regency, province }: Readers
): Promise<Row[]> {
  const rows: Row[] = []
  for (const path of PAGES) {
    const [one, all] = [
      await time(() => readPage(bench, path, officer(regency)), COUNT),
      await time(() => readPage(bench, path, officer(province)), COUNT),
    ]
    rows.push({
      question: `page ${path} (regency; province, p50 / p95)`,
      ours: both(one, all),
      note: goal(one, all),
    })
  }
  return rows
}
