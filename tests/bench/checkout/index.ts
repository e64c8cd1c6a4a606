import type { Bench } from "../lib/context.ts"
import { ms, quantile, throughput } from "../lib/measure.ts"
import { withStockMedusa } from "../lib/stock.ts"
import { storeApi } from "../lib/store-api.ts"
import type { Row } from "../lib/table.ts"
import { countStatements } from "./count-statements.ts"
import { fillShelves, goodsOfMakers, goodsOfStock } from "./goods.ts"
import { counterOf, order, readyCart, type Counter } from "./purchase.ts"
import { rush, type Rush } from "./rush.ts"

const MAKERS = [1, 3, 10] as const
const WARM_UP = 3
const SEQUENTIAL = 12
const PARALLEL = 24
const BUYERS = 100
const COUNTED = 5

interface Rates {
  /** purchases per second, one at a time */
  sequential: number
  /** purchases per second, four at a time */
  parallel: number
  /** milliseconds of a whole purchase, and of its last request alone; medians */
  whole: number
  completion: number
  /** SQL statements of completing the cart */
  statements: number
}

interface Measured {
  rates: Map<number, Rates>
  rush: Rush
}

/** Buys whole purchases: cart, lines, address, delivery, payment session, order. */
async function ratesOf(
  counter: Counter,
  databaseUrl: string,
  variants: readonly string[]
): Promise<Rates> {
  const whole: number[] = []
  const completion: number[] = []
  const buy = async () => {
    const since = performance.now()
    const cart = await readyCart(counter, variants)
    const ready = performance.now()
    await order(counter, cart)
    const now = performance.now()
    whole.push(now - since)
    completion.push(now - ready)
  }
  for (let index = 0; index < WARM_UP; index++) await buy()
  whole.length = 0
  completion.length = 0
  const one = { lanes: 1, total: SEQUENTIAL }
  const sequential = await throughput(buy, one)
  const medians = [quantile(whole, 0.5), quantile(completion, 0.5)] as const
  return {
    ...{ sequential, whole: medians[0], completion: medians[1] },
    parallel: await throughput(buy, { lanes: 4, total: PARALLEL }),
    statements: await countStatements(
      databaseUrl,
      async () => {
        const cart = await readyCart(counter, variants)
        return () => order(counter, cart)
      },
      { times: COUNTED }
    ),
  }
}

async function measure(
  counter: Counter,
  databaseUrl: string,
  goods: readonly string[]
): Promise<Measured> {
  const rates = new Map<number, Rates>()
  for (const makers of MAKERS)
    rates.set(
      makers,
      await ratesOf(counter, databaseUrl, goods.slice(0, makers))
    )
  const [variant = ""] = goods
  return {
    rates,
    rush: await rush(counter, databaseUrl, { variant, buyers: BUYERS }),
  }
}

/** Whole purchases by the Store API beside Medusa with its own providers. */
export async function checkout(bench: Bench): Promise<Row[]> {
  const most = Math.max(...MAKERS)
  await fillShelves(bench.databaseUrl)
  const mine = await counterOf(storeApi(bench), "pp_transfer_manual")
  const ours = await measure(
    mine,
    bench.databaseUrl,
    await goodsOfMakers(mine, most)
  )
  const stock = await measureStock(bench, most)
  return [
    ...MAKERS.flatMap((makers) => rowsOf(makers, ours, stock)),
    growth(ours, stock),
    crowd(ours.rush, stock.rush),
  ]
}

async function measureStock(bench: Bench, most: number): Promise<Measured> {
  let stock: Measured | undefined
  await withStockMedusa(bench, async (api) => {
    await fillShelves(api.databaseUrl)
    const theirs = await counterOf(storeApi(api), "pp_system_default")
    const goods = await goodsOfStock(theirs, most)
    stock = await measure(theirs, api.databaseUrl, goods)
  })
  if (!stock) throw new Error("stock Medusa was not measured")
  return stock
}

const GOAL = 1.5
/** Whole purchases per second of stock Medusa when the goal was set. */
const STOCK_THEN = 1.3

function rowsOf(
  makers: number,
  { rates: mine }: Measured,
  { rates: theirs }: Measured
): Row[] {
  const [own, other] = [mine.get(makers), theirs.get(makers)]
  if (!own || !other) throw new Error(`${makers} makers were not measured`)
  const perSecond = (what: string, key: "sequential" | "parallel"): Row => ({
    question: `${makers} pesantren: whole purchases, ${what}`,
    ours: `${own[key].toFixed(2)}/s`,
    beside: `${other[key].toFixed(2)}/s (stock Medusa, ${makers} lines)`,
    note: [
      `${(own[key] / other[key]).toFixed(2)} ×`,
      ...(makers === 3
        ? [
            `goal ≥ ${GOAL} × ${STOCK_THEN}/s = ${(GOAL * STOCK_THEN).toFixed(2)}/s`,
          ]
        : []),
    ].join(", "),
  })
  return [
    perSecond("one at a time", "sequential"),
    perSecond("four at once", "parallel"),
    {
      question: `${makers} pesantren: completing the cart (p50), statements`,
      ours: `${ms(own.completion)}, ${own.statements}`,
      beside: `${ms(other.completion)}, ${other.statements} (stock Medusa)`,
      note: `${(other.completion / own.completion).toFixed(2)} ×`,
    },
  ]
}

function growth({ rates: mine }: Measured, { rates: theirs }: Measured): Row {
  const grows = (rates: Map<number, Rates>, key: "whole" | "completion") =>
    (rates.get(10)?.[key] ?? NaN) / (rates.get(1)?.[key] ?? NaN)
  const said = (rates: Map<number, Rates>) =>
    `${grows(rates, "whole").toFixed(2)} ×, ${grows(rates, "completion").toFixed(2)} ×`
  return {
    question: "a purchase, and completing it, of 10 pesantren beside 1",
    ours: said(mine),
    beside: `${said(theirs)} (stock Medusa, lines)`,
    note: "goal ≤ 1.5 ×",
  }
}

const crowd = (mine: Rush, theirs: Rush): Row => ({
  question: `${BUYERS} buyers of one item at once, as many in stock`,
  ours: `${mine.served} served in ${mine.seconds.toFixed(1)} s`,
  beside: `${theirs.served} in ${theirs.seconds.toFixed(1)} s (stock Medusa)`,
  note: `goal ${BUYERS} of ${BUYERS}`,
})
