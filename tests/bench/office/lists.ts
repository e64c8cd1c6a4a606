import { ms, time, type Timing } from "../lib/measure.ts"
import type { Row } from "../lib/table.ts"
import type { Readers } from "./people.ts"

const COUNT = 40
/** Stock answers take longer. */
const STOCK_COUNT = 20
const WORDS = ["nurul", "darul", "huda", "falah", "ulum", "hikmah", "iman"]
const GOODS = ["keripik", "kopi", "madu", "gula", "tas", "peci", "sambal"]

const from = (words: readonly string[], index: number) =>
  words[index % words.length] ?? ""

/** Some kecamatan of Kabupaten Sukabumi. */
const district = (index: number) =>
  `32.02.${String((index % 30) + 1).padStart(2, "0")}`

/** What Medusa's own dashboard asks for in its list of products. */
const FIELDS = encodeURIComponent(
  "id,title,handle,status,*collection,*sales_channels,variants.id,thumbnail,-type,-options,-tags,-images,-variants"
)
const products = (query: string) =>
  `/admin/products?limit=20&order=created_at&fields=${FIELDS}&${query}`
const customers = (query: string) =>
  `/admin/customers?limit=20&order=company_name&${query}`

interface List {
  question: string
  ours: (index: number) => string
  /** The nearest that stock Medusa has, over as many rows. */
  stock?: (index: number) => string
}

const LISTS: readonly List[] = [
  {
    question: "applications that wait",
    ours: () => "/officer/applications?limit=20",
    stock: () => products("status[]=proposed"),
  },
  {
    question: "applications handed in, nobody's",
    ours: () => "/officer/applications?limit=20&state=submitted&assigned=none",
  },
  {
    question: "applications approved, page 10",
    ours: () => "/officer/applications?limit=20&state=approved&offset=180",
    stock: () => products("status[]=published&offset=180"),
  },
  {
    question: "applications by a word",
    ours: (i) => `/officer/applications?limit=20&state=all&q=${from(WORDS, i)}`,
    stock: (i) => products(`q=${from(GOODS, i)}`),
  },
  {
    question: "products that wait",
    ours: () => "/officer/listings?limit=20",
    stock: () => products("status[]=proposed"),
  },
  {
    question: "products with wishes",
    ours: () => "/officer/listings?limit=20&state=changes",
  },
  {
    question: "products on sale",
    ours: () => "/officer/listings?limit=20&state=published",
    stock: () => products("status[]=published"),
  },
  {
    question: "products by a word",
    ours: (i) => `/officer/listings?limit=20&state=all&q=${from(GOODS, i)}`,
    stock: (i) => products(`q=${from(GOODS, i)}`),
  },
  {
    question: "register, first page",
    ours: () => "/officer/pesantren?limit=20",
    stock: () => customers(""),
  },
  {
    question: "register of a kecamatan",
    ours: (i) => `/officer/pesantren?limit=20&district=${district(i)}`,
    stock: (i) => customers(`groups[]=cusgroup_${district(i)}`),
  },
  {
    question: "register by a word",
    ours: (i) => `/officer/pesantren?limit=20&q=${from(WORDS, i)}`,
    stock: (i) => customers(`q=${from(WORDS, i)}`),
  },
  {
    question: "register, those in training",
    ours: () => "/officer/pesantren?limit=20&mapping=in_training",
    stock: () => customers("groups[]=cusgroup_training"),
  },
  {
    question: "register, never visited",
    ours: () => "/officer/pesantren?limit=20&visited=false",
  },
  { question: "coverage", ours: () => "/officer/coverage" },
]

const GOAL_MS = 300

/** Two timings of the same, of the regency and the province. */
export const both = (regency: Timing, province: Timing): string =>
  [regency, province]
    .map(({ p50, p95 }) => `${ms(p50)} / ${ms(p95)}`)
    .join("; ")

/** Says whether the slower of two kept the goal. */
export const goal = (regency: Timing, province: Timing): string =>
  `p95 goal ≤ ${GOAL_MS} ms${
    Math.max(regency.p95, province.p95) > GOAL_MS ? ", missed" : ""
  }`

/**
 * The office's lists as the routes answer them, for an officer of a regency and
 * of the province, beside the list of stock Medusa that is nearest and as long:
 * cases beside its products that wait for approval, the register beside its
 * customers in groups, with its own dashboard's page and fields, in the same
 * process and database.
 */
export async function lists({
  regency,
  province,
  admin,
}: Readers): Promise<Row[]> {
  const rows: Row[] = []
  for (const { question, ours, stock } of LISTS) {
    const one = await time((i) => regency.call(ours(i)), { count: COUNT })
    const all = await time((i) => province.call(ours(i)), { count: COUNT })
    const theirs = stock
      ? await time((i) => admin.call(stock(i)), { count: STOCK_COUNT })
      : undefined
    const route = stock?.(0).split("?")[0]
    rows.push({
      question: `office: ${question} (regency; province, p50 / p95)`,
      ours: both(one, all),
      ...(theirs
        ? { beside: `${ms(theirs.p50)} / ${ms(theirs.p95)} (${route})` }
        : {}),
      note: [
        ...(theirs ? [`${(theirs.p50 / all.p50).toFixed(1)} ×`] : []),
        goal(one, all),
      ].join(", "),
    })
  }
  return rows
}
