interface Wanted {
  line_item_id: string
  inventory_item_id: string
  /** May be reserved though it is not there. */
  allow_backorder: boolean
  /** Pieces of the item of stock. */
  quantity: number
  /** Where the shop sells from, the best first; null: nowhere. */
  location_ids: readonly string[] | null
}

interface Level {
  inventory_item_id: string
  location_id: string
  /** Stocked and not reserved. */
  available: number
}

/**
 * Where to reserve each thing, in the order in which they are asked for, and
 * the lines for which there is no place. Two lines of one item take from the
 * same pile. What may be sold without being there is reserved at the first
 * place that keeps it.
 */
export function placeReservations(
  wanted: readonly Wanted[],
  levels: readonly Level[]
) {
  const left = new Map(
    levels.map((level) => [
      `${level.inventory_item_id} ${level.location_id}`,
      level.available,
    ])
  )
  const placed = []
  const short = new Set<string>()
  for (const one of wanted) {
    const { line_item_id, inventory_item_id, allow_backorder, quantity } = one
    const keyAt = (place: string) => `${inventory_item_id} ${place}`
    const places = (one.location_ids ?? []).filter((it) => left.has(keyAt(it)))
    const location_id =
      places.find((it) => (left.get(keyAt(it)) ?? 0) >= quantity) ??
      (allow_backorder ? places[0] : undefined)
    if (location_id === undefined) {
      short.add(line_item_id)
      continue
    }
    const key = keyAt(location_id)
    left.set(key, (left.get(key) ?? 0) - quantity)
    placed.push({
      ...{ line_item_id, inventory_item_id, allow_backorder },
      ...{ quantity, location_id },
    })
  }
  return { placed, short: [...short] }
}
