import { setTimeout as sleep } from "node:timers/promises"
import { keeperSource } from "@pasar-santri/reporting/read-models/data-source"
import { refreshReadModels } from "@pasar-santri/reporting/read-models/refresh"
import { withClient } from "../../support/database.ts"
import type { Row } from "../lib/table.ts"

const GOAL_S = 60
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

/** What happens in a day or two: so many orders reach their buyers. */
const RECEIVED = 2000
/** As the market is filled: row triggers are not run. */
const RECEIVE = `
  begin;
  set local session_replication_role = replica;
  update shop_order set state = 'delivered', delivered_at = now()
  where id in (
    select id from shop_order where state = 'shipped' order by id
    limit ${RECEIVED});
  commit`

/** One refresh and how long it took, once none of the shop's own runs. Milliseconds. */
async function refreshAlone(source: Parameters<typeof refreshReadModels>[0]) {
  for (;;) {
    const since = performance.now()
    const done = await refreshReadModels(source)
    if (done) return { models: done.models, ms: performance.now() - since }
    await sleep(1000)
  }
}

/**
 * All figures made anew: when everything is other than it was, and, with each
 * model, when orders of months ago have reached their buyers now. Models are
 * made two at a time. The last one, of nothing new, is the one by which the
 * database learns that all see the rows of those before: the shop, which had to
 * wait for processors, still looked at older ones.
 */
export async function refreshes(databaseUrl: string): Promise<Row[]> {
  const source = await keeperSource(databaseUrl).initialize()
  try {
    const { ms: first } = await refreshAlone(source)
    await withClient(databaseUrl, (client) => client.query(RECEIVE))
    const { models, ms: all } = await refreshAlone(source)
    const { ms: nothing } = await refreshAlone(source)
    return [
      {
        question: "reports: refresh when every month is another",
        ours: seconds(first),
      },
      {
        question: "reports: refresh when nothing happened",
        ours: seconds(nothing),
      },
      {
        question: "reports: refresh of everything",
        ours: seconds(all),
        note: `goal ≤ ${GOAL_S} s${all > GOAL_S * 1000 ? ", missed" : ""}`,
      },
      ...models.map(({ name, ms }) => ({
        question: `… ${name}`,
        ours: seconds(ms),
      })),
    ]
  } finally {
    await source.destroy()
  }
}
