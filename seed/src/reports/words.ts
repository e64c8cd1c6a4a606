import type { Refresh } from "@pasar-santri/reporting/read-models/entities/refresh"

/** What the script says; each begins alike, so that it is told from Medusa's own lines. */
export const SAID = {
  dropped:
    "Reports: taken away; the shop goes on without them, `npm run reports -- migrate` makes them again",
  nothingToDrop: "Reports: nothing to take away",
  nothingToMake: "Reports: all read models stand",
  atIt: "Reports: another process makes the figures anew just now",
  never: "Reports: no figures were made yet",
  away: "Reports: cannot be read: not made yet (`npm run reports -- migrate`), or REPORT_DATABASE_URL does not answer or its login lacks the role pasar_reports",
} as const

const PAST: Record<Refresh["state"], string> = {
  running: "begun",
  done: "done",
  failed: "failed",
  interrupted: "died",
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

/** How the reports stand, by their last refreshes, newest first; a line for each fact. */
export function describeRefreshes(refreshes: readonly Refresh[]): string[] {
  const last = refreshes.find(({ state }) => state === "done")
  const faults = refreshes.slice(0, last ? refreshes.indexOf(last) : undefined)
  return [
    ...faults.map(
      ({ id, state, started_at, fault }) =>
        `Reports: refresh ${id} of ${started_at.toISOString()} ${PAST[state]}${fault ? `: ${fault}` : ""}`
    ),
    ...(last ? describeDone(last) : [SAID.never]),
  ]
}

const describeDone = ({ snapshot_at, models }: Refresh) => [
  `Reports: figures of ${snapshot_at?.toISOString() ?? "an unknown moment"}, made in ${seconds(models.reduce((all, { ms }) => all + ms, 0))}`,
  ...models.map(({ name, ms }) => `Reports, ${name}: ${seconds(ms)}`),
]
