import type { Database, SqlClient } from "../database"
import type { IndexPlan } from "../schema"
import { TIER_COLUMN, TIER_ROWS, tierSql, tiersTableOf } from "./tiers-table"

/** A tier is worth its indexes where the index holds so many times its rows. */
const MIN_TIMES = 2
/** Tiers are set anew when the index has so many times the rows, or so few. */
const GROWN_TIMES = 2
/** Rows that are moved in one transaction: their writers wait so long. */
const CHUNK = 500

/**
 * Whether the tiers of an index no longer go with its size, as far as the
 * database has counted its rows; one without tiers has to show enough for one.
 */
export async function areTiersDue(
  client: SqlClient,
  plan: IndexPlan
): Promise<boolean> {
  const { rows } = await client.query(
    `select (select reltuples from pg_class where oid = to_regclass($1)) as now,
       (select max(row_count) from "${tiersTableOf(plan.physicalName)}") as set_for`,
    [`"${plan.table}"`]
  )
  const now = Number(rows[0]?.["now"] ?? 0)
  const setFor = Number(rows[0]?.["set_for"] ?? 0)
  if (setFor > 0)
    return now >= GROWN_TIMES * setFor || now * GROWN_TIMES <= setFor
  return (
    now >= MIN_TIMES * TIER_ROWS[0] &&
    (await showsSoMany(client, plan, MIN_TIMES * TIER_ROWS[0]))
  )
}

async function showsSoMany(
  client: SqlClient,
  { table, always, best }: IndexPlan,
  count: number
): Promise<boolean> {
  const { rows } = await client.query(
    `select from "${table}" where ${always} order by "${best}" desc, id desc
     offset $1 limit 1`,
    [count - 1]
  )
  return rows.length > 0
}

/**
 * Draws the bounds of the tiers anew and moves the rows that they part. Rows
 * that are written meanwhile find their tier by the new bounds; a row that was
 * written by the old ones at that very moment keeps its tier until the next
 * time. Answers how many rows were moved. Safe to repeat.
 */
export async function setTiers(
  database: Database,
  plan: IndexPlan
): Promise<number> {
  await database.write((client) => drawBounds(client, plan))
  const isWrong = `${TIER_COLUMN} <> ${tierSql(plan, "stored.")}`
  const wrong = await database.write(async (client) => {
    const { rows } = await client.query(
      // Rows of one tier are written side by side: few pages hold a small one.
      `select id from "${plan.table}" as stored where ${isWrong}
       order by ${tierSql(plan, "stored.")}, id`
    )
    return rows.map(({ id }) => String(id))
  })
  let moved = 0
  for (let start = 0; start < wrong.length; start += CHUNK) {
    const { rowCount } = await database.write(async (client) => {
      const ids = [wrong.slice(start, start + CHUNK)]
      // In the order in which writers take them, so that none waits in a circle.
      await client.query(
        `select 1 from "${plan.table}" where id = any($1) order by id for update`,
        ids
      )
      return client.query(
        `update "${plan.table}" as stored set ${TIER_COLUMN} = ${tierSql(plan, "stored.")}
         where id = any($1) and ${isWrong}`,
        ids
      )
    })
    moved += rowCount ?? 0
  }
  await database.write(async (client) => {
    // The planner shall know how few rows a tier holds.
    await client.query(`analyze "${plan.table}"`)
    await placePending(client, plan)
  })
  return moved
}

/** Each search reads through all rows that wait for their place in an index. */
const placePending = (client: SqlClient, { table }: IndexPlan) =>
  client.query(
    `select gin_clean_pending_list(i.indexrelid) from pg_index i
     join pg_class c on c.oid = i.indexrelid
     join pg_am a on a.oid = c.relam and a.amname = 'gin'
     where i.indrelid = $1::regclass`,
    [`"${table}"`]
  )

async function drawBounds(client: SqlClient, plan: IndexPlan): Promise<void> {
  const { table, always, best } = plan
  const bounds = tiersTableOf(plan.physicalName)
  const { rows } = await client.query(
    `select count(*)::int as all, count(*) filter (where ${always})::int as shown
     from "${table}"`
  )
  const shown = Number(rows[0]?.["shown"])
  await client.query(`delete from "${bounds}"`)
  for (const [tier, size] of TIER_ROWS.entries()) {
    if (shown >= MIN_TIMES * size) {
      await client.query(
        `insert into "${bounds}" (tier, best, id, row_count)
         select $1::smallint, "${best}", id, $2::bigint from "${table}"
         where ${always} order by "${best}" desc, id desc offset $3 limit 1`,
        [tier, rows[0]?.["all"], size - 1]
      )
    }
  }
}
