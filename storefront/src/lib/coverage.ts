/** How far the office knows a pesantren as a maker, in order. */
export const MAPPING_STATES = [
  "none",
  "has_product",
  "in_training",
  "sells",
] as const
export type MappingState = (typeof MAPPING_STATES)[number]

export type MappingCounts = Readonly<Record<MappingState, number>>

/** A stretch of a bar: from `x`, `width` wide, in the units of the whole. */
export interface Segment {
  state: MappingState
  x: number
  width: number
}

/** What is there at all can be seen: one of a thousand is no hairline. */
const LEAST = 0.02

export const totalOf = (counts: MappingCounts): number =>
  MAPPING_STATES.reduce((sum, state) => sum + counts[state], 0)

/** The sum of several counts. */
export const sumOf = (all: readonly MappingCounts[]): MappingCounts => ({
  none: all.reduce((sum, { none }) => sum + none, 0),
  has_product: all.reduce((sum, { has_product }) => sum + has_product, 0),
  in_training: all.reduce((sum, { in_training }) => sum + in_training, 0),
  sells: all.reduce((sum, { sells }) => sum + sells, 0),
})

/**
 * The stretches of a bar of the given width, the farthest first: what sells
 * stands at the beginning, where eyes compare. They fill the whole width, or
 * there are none.
 */
export function segmentsOf(counts: MappingCounts, width: number): Segment[] {
  const total = totalOf(counts)
  if (total === 0) return []
  const shown = MAPPING_STATES.filter((state) => counts[state] > 0).toReversed()
  const shares = shown.map((state) => Math.max(counts[state] / total, LEAST))
  const whole = shares.reduce((sum, share) => sum + share, 0)
  let x = 0
  return shown.map((state, index) => {
    const stretch = ((shares[index] ?? 0) / whole) * width
    const segment = { state, x, width: stretch }
    x += stretch
    return segment
  })
}
