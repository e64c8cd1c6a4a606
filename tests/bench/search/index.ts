import { withDatabase } from "../lib/context.ts"
import { ms, time } from "../lib/measure.ts"
import type { Row } from "../lib/table.ts"
import { makeDocument } from "./documents.ts"
import { openEngines, type Engine } from "./engines.ts"
import { KINDS, toQuery, type Kind } from "./questions.ts"

/** The first is what growth is measured from. */
const SIZES = [1_000, 2_000, 100_000]
/** Takes most of an hour; asked for by name. */
const LARGEST = 1_000_000
const BATCH = 2_000
const OURS = 200
/** Stock answers to typos take seconds each at 100,000 products. */
const stockAsks = (size: number) =>
  size >= LARGEST ? 3 : size > 10_000 ? 10 : 40
const GOALS = { p95Ms: 50, typoTimes: 200, growth: 3, documentsPerSecond: 3000 }
/** The size that the goals of a p95 and of typos are set for. */
const MEASURED = 100_000

/** A goal as a row tells it: as it is, or that it was missed. */
const goal = (words: string, isMet: boolean) =>
  `goal ${words}${isMet ? "" : ", missed"}`

/**
 * Both engines that live in PostgreSQL, on the same documents of one database:
 * ours, and the one that Medusa comes with. @param withLargest also at
 * 1,000,000 products
 */
export async function search(withLargest: boolean): Promise<Row[]> {
  const rows: Row[] = []
  await withDatabase(async (databaseUrl) => {
    const engines = await openEngines(databaseUrl)
    try {
      let have = 0
      const grown = new Map<string, number[]>()
      for (const size of withLargest ? [...SIZES, LARGEST] : SIZES) {
        const label = size.toLocaleString("en")
        const mine = await fill(engines.ours, have, size)
        const theirs = await fill(engines.stock, have, size)
        have = size
        await engines.settle()
        rows.push({
          question: `search, index to ${label} products`,
          ours: `${Math.round(mine)} products/s`,
          beside: `${Math.round(theirs)} products/s (search-postgres)`,
          note: `${(mine / theirs).toFixed(1)} ×; ${goal(
            `≥ ${GOALS.documentsPerSecond}/s`,
            mine >= GOALS.documentsPerSecond
          )}`,
        })
        rows.push(...(await ask(engines, { label, size, grown })))
      }
      for (const [kind, p95s] of grown) rows.push(growthOf(kind, p95s))
    } finally {
      await engines.close()
    }
  })
  return rows
}

/** Adds the products from one number to another; answers products per second. */
async function fill(engine: Engine, from: number, to: number) {
  let busy = 0
  for (let start = from; start < to; start += BATCH) {
    const documents = Array.from(
      { length: Math.min(BATCH, to - start) },
      (_, at) => makeDocument(start + at)
    )
    const since = performance.now()
    await engine.add(documents)
    busy += performance.now() - since
  }
  return (to - from) / (busy / 1000)
}

/** How many times longer a kind takes in the largest catalogue than in the smallest. */
function growthOf(kind: string, p95s: number[]): Row {
  const [least = 0, most = 0] = [p95s.at(0), p95s.at(-1)]
  return {
    question: `search, growth of the p95 over all sizes: ${kind}`,
    ours: `${ms(least)} → ${ms(most)}`,
    note: `${(most / least).toFixed(1)} ×; ${goal(
      `≤ ${GOALS.growth} × from 1,000 to 1,000,000`,
      most <= GOALS.growth * least
    )}`,
  }
}

type Times = { p50: number; p95: number }

function goalsOf(kind: Kind, mine: Times, theirs: Times): string[] {
  const { p95Ms, typoTimes } = GOALS
  return [
    goal(`≤ ${p95Ms} ms`, mine.p95 <= p95Ms),
    ...(kind.needsTypos
      ? [goal(`≥ ${typoTimes} ×`, theirs.p50 >= typoTimes * mine.p50)]
      : []),
  ]
}

/** Asks all kinds of both; adds our p95 of each to `grown`. */
async function ask(
  { ours, stock }: { ours: Engine; stock: Engine },
  {
    label,
    size,
    grown,
  }: { label: string; size: number; grown: Map<string, number[]> }
): Promise<Row[]> {
  const rows: Row[] = []
  for (const kind of KINDS) {
    let found = 0
    const mine = await time(
      async (index) => {
        const { hits } = await ours.search(toQuery(kind, index), false)
        found += hits.length > 0 ? 1 : 0
      },
      { count: OURS, warmUp: 0 }
    )
    const theirs = await time(
      (index) => stock.search(toQuery(kind, index), kind.needsTypos === true),
      { count: stockAsks(size), warmUp: 1 }
    )
    grown.set(kind.name, [...(grown.get(kind.name) ?? []), mine.p95])
    rows.push({
      question: `search, ${label} products: ${kind.name} (p50 / p95; ${found} of ${OURS} found)`,
      ours: `${ms(mine.p50)} / ${ms(mine.p95)}`,
      beside: `${ms(theirs.p50)} / ${ms(theirs.p95)} (search-postgres)`,
      note: [
        `${(theirs.p50 / mine.p50).toFixed(1)} ×`,
        ...(size === MEASURED ? goalsOf(kind, mine, theirs) : []),
      ].join("; "),
    })
  }
  return rows
}
