/** The list with the item at `from` moved to `to`; as it was when there is none. */
export function moveItem<Item>(
  items: readonly Item[],
  from: number,
  to: number
): Item[] {
  const item = items[from]
  if (item === undefined || to < 0 || to >= items.length) return [...items]
  const others = items.filter((_, index) => index !== from)
  return [...others.slice(0, to), item, ...others.slice(to)]
}
