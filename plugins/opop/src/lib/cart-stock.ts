/** The part of a variant that says how many can be had. */
export interface StockedVariant {
  id: string
  manage_inventory: boolean
  allow_backorder: boolean
  inventory_items: {
    inventory_item_id: string
    required_quantity: number
    /** Stocked less reserved, over the locations that serve the sales channel. */
    available: number
  }[]
}

export interface Demand {
  variant_id: string
  quantity: number
}

/**
 * The first of the wanted goods that runs short, with how many of it can be had
 * at most. Core looks at each line alone; two lines of one inventory item (one
 * variant with two notes, or a single and a pack) can pass it and oversell
 * (medusajs/medusa#16502), so here the demand is summed per inventory item.
 * @param wanted the lines that are judged
 * @param others lines that draw on the same stock, but are not judged
 */
export function findShortage(
  wanted: Demand[],
  others: Demand[],
  variants: StockedVariant[]
): { variant_id: string; left: number } | undefined {
  const variantOf = new Map(variants.map((variant) => [variant.id, variant]))
  const partsOf = ({ variant_id, quantity }: Demand) => {
    const variant = variantOf.get(variant_id)
    if (!variant?.manage_inventory || variant.allow_backorder) return []
    return variant.inventory_items.map((item) => ({
      ...item,
      variant_id,
      demand: quantity * item.required_quantity,
    }))
  }
  const demandOf = new Map<string, number>()
  for (const part of [...wanted, ...others].flatMap(partsOf)) {
    const { inventory_item_id: id, demand } = part
    demandOf.set(id, (demandOf.get(id) ?? 0) + demand)
  }
  const short = wanted
    .flatMap(partsOf)
    .find(
      (part) => (demandOf.get(part.inventory_item_id) ?? 0) > part.available
    )
  if (!short) return undefined
  const left = Math.floor(short.available / short.required_quantity)
  return { variant_id: short.variant_id, left: Math.max(0, left) }
}
