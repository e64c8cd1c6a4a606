import type { Bench } from "../lib/context.ts"
import { time } from "../lib/measure.ts"
import type { Row } from "../lib/table.ts"
import { both, goal } from "./lists.ts"
import type { Person, Readers } from "./people.ts"

const COUNT = 30
const PAGES = [
  "/dinas/pengajuan",
  "/dinas/pengajuan?q=nurul",
  "/dinas/produk",
  "/dinas/produk?q=keripik",
  "/dinas/pesantren",
  "/dinas/pesantren?q=nurul",
  "/dinas/pemetaan",
]

/** The whole page as an officer's browser gets it. */
async function read(bench: Bench, person: Person, path: string) {
  const response = await fetch(`${bench.storefrontUrl}${path}`, {
    headers: {
      cookie: `sid_officer=${person.token}`,
      "accept-encoding": "identity",
    },
    redirect: "manual",
  })
  const html = await response.text()
  if (response.status !== 200 || !html.endsWith("</html>"))
    throw new Error(`${path}: ${response.status}`)
}

/** The office's pages, from the request to the last byte of the HTML. */
export async function deskPages(
  bench: Bench,
  { regency, province }: Readers
): Promise<Row[]> {
  const rows: Row[] = []
  for (const path of PAGES) {
    const one = await time(() => read(bench, regency, path), { count: COUNT })
    const all = await time(() => read(bench, province, path), { count: COUNT })
    rows.push({
      question: `page ${path} (regency; province, p50 / p95)`,
      ours: both(one, all),
      note: goal(one, all),
    })
  }
  return rows
}
