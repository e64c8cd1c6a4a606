/**
 * Shares whole rupiah among so many, so that the shares add up: those that
 * cannot be divided go one each to the first. Throws RangeError when there is
 * nobody to share among.
 */
export function shareEvenly(amount: number, among: number): number[] {
  if (!Number.isInteger(among) || among < 1)
    throw new RangeError(`Nobody to share among: ${among}`)
  const each = Math.floor(amount / among)
  const over = amount - each * among
  return Array.from({ length: among }, (_, index) =>
    index < over ? each + 1 : each
  )
}
