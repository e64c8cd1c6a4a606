/** The value below which a share of the samples lies. @param share from 0 to 1 */
export function quantile(samples: number[], share: number): number {
  if (samples.length === 0) throw new Error("no samples")
  const sorted = samples.toSorted((a, b) => a - b)
  const at = Math.min(sorted.length - 1, Math.floor(share * sorted.length))
  return sorted[at] ?? 0
}

export interface Timing {
  /** milliseconds */
  p50: number
  p95: number
  /** how many were measured */
  count: number
}

/**
 * Milliseconds of each of `count` sequential runs after `warmUp` unmeasured ones;
 * what is done `before` each is not measured.
 */
export async function time(
  work: (index: number) => Promise<unknown>,
  {
    count,
    warmUp = 5,
    before,
  }: { count: number; warmUp?: number; before?: () => Promise<unknown> }
): Promise<Timing> {
  for (let index = 0; index < warmUp; index++) await work(index)
  const samples: number[] = []
  for (let index = 0; index < count; index++) {
    await before?.()
    const since = performance.now()
    await work(index)
    samples.push(performance.now() - since)
  }
  return {
    p50: quantile(samples, 0.5),
    p95: quantile(samples, 0.95),
    count,
  }
}

/** Works done per second by `lanes` workers that each take the next index, for `total` works. */
export async function throughput(
  work: (index: number) => Promise<unknown>,
  { lanes, total }: { lanes: number; total: number }
): Promise<number> {
  let next = 0
  const since = performance.now()
  const lane = async () => {
    while (next < total) await work(next++)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return total / ((performance.now() - since) / 1000)
}

/** Milliseconds with one decimal below 100. */
export const ms = (value: number): string =>
  `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`
