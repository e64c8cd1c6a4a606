/**
 * Regencies that share a border, by code, each pair once. Covers the western
 * and southern half of West Java, where the first pesantren are; a regency
 * that is not listed has no neighbours, so its goods of range R stay inside.
 */
const BORDERS: Record<string, string[]> = {
  "32.02": ["32.01", "32.03", "32.72", "36.02"],
  "32.01": [
    ...["32.03", "32.14", "32.15", "32.16", "32.71", "32.75", "32.76"],
    ...["36.02", "36.03", "36.74"],
  ],
  "32.03": ["32.04", "32.05", "32.14", "32.17"],
  "32.04": ["32.05", "32.11", "32.13", "32.17", "32.73", "32.77"],
  "32.06": ["32.05", "32.07", "32.10", "32.18", "32.78"],
}

const NEIGHBOURS = new Map<string, Set<string>>()

for (const [one, others] of Object.entries(BORDERS)) {
  for (const other of others) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      NEIGHBOURS.set(from, (NEIGHBOURS.get(from) ?? new Set()).add(to))
    }
  }
}

const NONE: ReadonlySet<string> = new Set()

/** The neighbours of a regency (`32.02`); the relation goes both ways. */
export const neighboursOf = (regency: string): ReadonlySet<string> =>
  NEIGHBOURS.get(regency) ?? NONE
