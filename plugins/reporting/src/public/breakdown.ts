import type { SoldPart } from "./sold"
import {
  type Cell,
  maySay,
  behindOf,
  shownBeside,
  sizesTogether,
} from "./suppress"
import { sayCount } from "./reach"

/** A figure of a breakdown; null is not shown. */
export interface Told {
  value: number | null
  /** Pesantren that sold; null also where fewer than three did. */
  sellers: number | null
}

/** Parts of a figure by what they are counted under. */
const groups = (
  parts: readonly SoldPart[],
  keyOf: (part: SoldPart) => string
): ReadonlyMap<string, SoldPart[]> => {
  const found = new Map<string, SoldPart[]>()
  for (const part of parts) {
    const key = keyOf(part)
    found.set(key, [...(found.get(key) ?? []), part])
  }
  return found
}

const sizesOf = (parts: readonly SoldPart[]) =>
  sizesTogether(parts.map(({ home, size }) => new Map([[home, size]])))

const told = (parts: readonly SoldPart[]): Told => ({
  value: parts.reduce((sum, { value }) => sum + value, 0),
  sellers: sayCount(
    new Set(parts.filter(({ hasSold }) => hasSold).map(({ home }) => home)).size
  ),
})

/** Whether the sum of parts may be said, before any of it is. */
export const maySayAll = (parts: readonly SoldPart[]): boolean =>
  maySay(behindOf(sizesOf(parts)))

/**
 * What may be shown of the parts of a sum that is shown itself, by their keys;
 * a key that is left out is hidden.
 */
export function breakdown(
  parts: readonly SoldPart[],
  keyOf: (part: SoldPart) => string = ({ key }) => key
): ReadonlyMap<string, Told> {
  const found = groups(parts, keyOf)
  const cells = [...found].map(([key, inside]): Cell => ({
    key,
    sizes: sizesOf(inside),
  }))
  const shown = shownBeside(cells)
  return new Map(
    [...found]
      .filter(([key]) => shown.has(key))
      .map(([key, inside]) => [key, told(inside)])
  )
}

/**
 * The same in two levels: nothing of what lies in a hidden upper figure is
 * shown, so that its hidden parts stay together.
 */
export function nested(
  parts: readonly SoldPart[],
  upperOf: (part: SoldPart) => string
): { upper: ReadonlyMap<string, Told>; lower: ReadonlyMap<string, Told> } {
  const upper = breakdown(parts, upperOf)
  const inside = groups(parts, upperOf)
  const lower = [...upper.keys()].flatMap((key) => [
    ...breakdown(inside.get(key) ?? []),
  ])
  return { upper, lower: new Map(lower) }
}
