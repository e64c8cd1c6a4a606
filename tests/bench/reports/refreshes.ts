import { keeperSource } from "@pasar-santri/reporting/read-models/data-source"
import { refreshReadModels } from "@pasar-santri/reporting/read-models/refresh"
import type { Row } from "../lib/table.ts"

const GOAL_S = 60
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

/** All figures made anew, and each model: the second time, over a full one. */
export async function refreshes(databaseUrl: string): Promise<Row[]> {
  const source = await keeperSource(databaseUrl).initialize()
  try {
    await refreshReadModels(source)
    const since = performance.now()
    const done = await refreshReadModels(source)
    const all = performance.now() - since
    const models = done?.models ?? []
    return [
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
