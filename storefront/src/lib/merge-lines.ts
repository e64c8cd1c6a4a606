/** A line of a cart, as far as merging needs it. */
export interface MergeLine {
  id: string
  variantId: string
  quantity: number
}

/**
 * What has to be done to a cart so that it also holds another one's goods:
 * lines to add, lines to raise to the larger number. `pieces` is the sum after.
 */
export function mergeLines(
  into: readonly MergeLine[],
  from: readonly MergeLine[]
): { add: MergeLine[]; raise: MergeLine[]; pieces: number } {
  const known = new Map(into.map((line) => [line.variantId, line]))
  const add = from.filter((line) => !known.has(line.variantId))
  const raise = from.flatMap(({ variantId, quantity }) => {
    const line = known.get(variantId)
    return line && line.quantity < quantity ? [{ ...line, quantity }] : []
  })
  const raised = new Map(raise.map((line) => [line.id, line.quantity]))
  const kept = into.map((line) => raised.get(line.id) ?? line.quantity)
  const added = add.map((line) => line.quantity)
  const pieces = [...kept, ...added].reduce((sum, count) => sum + count, 0)
  return { add, raise, pieces }
}
