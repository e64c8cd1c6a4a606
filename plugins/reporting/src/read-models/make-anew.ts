import type { DataSource, QueryRunner } from "typeorm"
import { type ChangedMonths, findChangedMonths } from "./changed-months"
import type { Refresh } from "./entities/refresh"
import { PLANNER } from "./planner"
import { renewByMonth, type Statement } from "./renew-by-month"
import { SCHEMA } from "./roles"
import { tidy } from "./tidy"

/**
 * What the models are made of, in the order in which one needs another. No page
 * reads it, so it is made anew at once: without comparing it to what was there.
 */
export const PREPARED = [
  ...["numbered_pesantren", "sold_part", "sold_line", "refund_share"],
  ...["sale_line_entry", "part_event"],
]

/**
 * Every model that is read. Each list is made by a session of its own beside the
 * other, in the order in which one needs another.
 */
const BESIDE: readonly (readonly string[])[] = [
  [
    "category_entry",
    "sales_month",
    "progress",
    "product_month",
    "sold_product",
  ],
  ["sale_entry", "buyer_month", "part_month", "order_hour", "search_month"],
]
export const REFRESHED = BESIDE.flat()

/** Read by indexes alone, once the database knows that all see their rows. */
export const INDEX_ONLY = ["buyer_month", "sales_month", "part_month"]

/** Of when the figures are, and how long each model took, milliseconds. */
export type Made = Pick<Refresh, "snapshot_at" | "models">

/** Told after each model: its name, how many are done, and how many there are. */
export type OnModel = (name: string, done: number, of: number) => void

/** A session that is alone uses a second processor, too. */
const ALONE = "set local parallel_tuple_cost = 0.01"
const TOGETHER = [
  "set local max_parallel_workers_per_gather = 0",
  // Who is done waits for the other session, however long that takes.
  "set local idle_in_transaction_session_timeout = 0",
]

const renewing = (name: string, months: ChangedMonths): Statement[] => {
  const changed = months.of(name)
  return changed
    ? renewByMonth(name, changed)
    : [
        [`refresh materialized view concurrently ${SCHEMA}.${name}`],
        [`analyze ${SCHEMA}.${name}`],
      ]
}

type Make = (
  runner: QueryRunner,
  name: string,
  statements: readonly Statement[]
) => Promise<void>

/**
 * Makes all models anew, of one moment: that at which the sales were read. What
 * no page reads comes first and is kept by itself; the models that are read are
 * made by two sessions that see the same, and kept when both are done. Throws
 * what the database answers; the old figures then stay.
 */
export async function makeAnew(
  keeper: DataSource,
  { runner, onModel }: { runner: QueryRunner; onModel: OnModel }
): Promise<Made> {
  const models: Refresh["models"] = []
  const make: Make = async (session, name, statements) => {
    const start = performance.now()
    for (const [sql, values] of statements) await session.query(sql, values)
    models.push({ name, ms: Math.round(performance.now() - start) })
    onModel(name, models.length, PREPARED.length + REFRESHED.length)
  }
  const { snapshot_at, months } = await prepare(runner, make)
  const other = keeper.createQueryRunner()
  try {
    await renew([runner, other], { make, months })
  } finally {
    await other.release()
  }
  return { snapshot_at, models }
}

/** What was read when the sales were. */
interface Prepared {
  snapshot_at: Date | null
  months: ChangedMonths
}

/** Answers the moment that the sales are of, and in which months they are others. */
async function prepare(runner: QueryRunner, make: Make): Promise<Prepared> {
  await runner.startTransaction("REPEATABLE READ")
  try {
    for (const setting of [...PLANNER, ALONE]) await runner.query(setting)
    const [clock] = await runner.manager.query<{ now: Date }[]>("select now()")
    for (const name of PREPARED)
      await make(runner, name, [
        [`refresh materialized view ${SCHEMA}.${name}`],
        [`analyze ${SCHEMA}.${name}`],
      ])
    const months = await findChangedMonths(runner.manager)
    await runner.commitTransaction()
    return { snapshot_at: clock?.now ?? null, months }
  } catch (fault) {
    await tidy(runner.rollbackTransaction())
    throw fault
  }
}

/** Begins a transaction in each session; all see what the first one does. */
async function beginTogether(sessions: readonly QueryRunner[]): Promise<void> {
  let snapshot: string | undefined
  for (const session of sessions) {
    await session.startTransaction("REPEATABLE READ")
    if (snapshot) await session.query(`set transaction snapshot '${snapshot}'`)
    for (const setting of [...PLANNER, ...TOGETHER])
      await session.query(setting)
    const [seen] = await session.manager.query<{ id: string }[]>(
      "select pg_export_snapshot() as id"
    )
    snapshot ??= seen?.id
  }
}

async function renew(
  sessions: readonly [QueryRunner, QueryRunner],
  { make, months }: { make: Make; months: ChangedMonths }
): Promise<void> {
  try {
    await beginTogether(sessions)
    const done = await Promise.allSettled(
      sessions.map(async (session, at) => {
        for (const name of BESIDE[at] ?? [])
          await make(session, name, renewing(name, months))
      })
    )
    for (const one of done) if (one.status === "rejected") throw one.reason
    await months.remember(sessions[0].manager)
    // One right after the other: only a fault between the two would part them,
    // until the next refresh. What was made is remembered by the last.
    for (const session of sessions.toReversed())
      await session.commitTransaction()
  } catch (fault) {
    for (const session of sessions)
      if (session.isTransactionActive) await tidy(session.rollbackTransaction())
    throw fault
  }
}
