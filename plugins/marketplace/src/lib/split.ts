/** Who takes part in a split, with a weight that is a whole number. */
export interface SplitPart {
  /** Tells parts apart; equal claims are settled by it, not by the order. */
  key: string
  weight: number
}

/** A part that can take no more than so much. */
export interface CappedPart extends SplitPart {
  most: number
}

const isWhole = (value: number) => Number.isSafeInteger(value) && value >= 0

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Splits whole rupiah among parts by their weights, by largest remainder
 * (Hamilton): each part gets its share rounded down, and what is left goes one
 * rupiah each to the largest remainders; of equal ones to the smaller key. The
 * shares always sum to the total, are never negative, and do not depend on the
 * order of the parts. Without any weight all parts count the same. Counted in
 * bigints, so that no product is rounded. Throws a RangeError for fractions,
 * negatives, repeated keys, and for money that nobody is there to take.
 */
export function split(
  total: number,
  parts: readonly SplitPart[]
): Map<string, number> {
  checkParts(total, parts)
  const isUnweighted = parts.every(({ weight }) => weight === 0)
  const claims = parts.map(({ key, weight }) => ({
    key,
    weight: BigInt(isUnweighted ? 1 : weight),
  }))
  const all = claims.reduce((sum, { weight }) => sum + weight, 0n)
  const shares = claims.map(({ key, weight }) => ({
    key,
    share: all === 0n ? 0n : (BigInt(total) * weight) / all,
    rest: all === 0n ? 0n : (BigInt(total) * weight) % all,
  }))
  const given = shares.reduce((sum, { share }) => sum + share, 0n)
  const left = Number(BigInt(total) - given)
  const extra = new Set(
    [...shares]
      .sort((a, b) =>
        a.rest === b.rest ? compare(a.key, b.key) : a.rest > b.rest ? -1 : 1
      )
      .slice(0, left)
      .map(({ key }) => key)
  )
  return new Map(
    shares.map(({ key, share }) => [
      key,
      Number(share) + (extra.has(key) ? 1 : 0),
    ])
  )
}

/**
 * As {@link split}, where no part takes more than its `most`: what is over goes
 * to those that have room, by the room they have. Throws a RangeError when the
 * total is more than all can take.
 */
export function splitWithin(
  total: number,
  parts: readonly CappedPart[]
): Map<string, number> {
  const room = parts.reduce((sum, { most }) => sum + most, 0)
  if (!parts.every(({ most }) => isWhole(most)) || total > room)
    throw new RangeError(`Cannot split ${total} within ${room}`)
  const first = split(total, parts)
  const kept = parts.map((part) => ({
    ...part,
    share: Math.min(first.get(part.key) ?? 0, part.most),
  }))
  const over = total - kept.reduce((sum, { share }) => sum + share, 0)
  // By room, a share is never larger than the room: one round is enough.
  const second = split(
    over,
    kept.map(({ key, most, share }) => ({ key, weight: most - share }))
  )
  return new Map(
    kept.map(({ key, share }) => [key, share + (second.get(key) ?? 0)])
  )
}

function checkParts(total: number, parts: readonly SplitPart[]): void {
  if (!isWhole(total) || !parts.every(({ weight }) => isWhole(weight)))
    throw new RangeError("Only whole numbers from 0 on are split")
  if (new Set(parts.map(({ key }) => key)).size !== parts.length)
    throw new RangeError("Two parts have the same key")
  if (total > 0 && parts.length === 0)
    throw new RangeError(`Nobody takes ${total}`)
}
