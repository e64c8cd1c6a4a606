import type { BusyMarket } from "./busy-market.ts"
import type { Maker, Part } from "./market.ts"

const WIB_MS = 7 * 3_600_000

/** The month of a moment in Jakarta, as `2026-11`. */
export const monthOf = (at: Date): string =>
  new Date(at.getTime() + WIB_MS).toISOString().slice(0, 7)

/** The pesantren that an entry counts as; null for one that is invented. */
export function countedMaker(market: BusyMarket, id: string): Maker | null {
  const own = market.makers.find((one) => one.id === id)
  const maker = own?.duplicateOf
    ? market.makers.find((one) => one.id === own.duplicateOf)
    : own
  return maker && !maker.isDemo ? maker : null
}

/** What is asked of a market: months, and where pesantren lie. */
export interface Slice {
  from: string
  to: string
  /** The beginning of a code. */
  area: string
  /** Handles of the leaf categories; all when left out. */
  categories?: readonly string[]
}

export interface PlacedPart {
  part: Part
  home: Maker
  order: string
  email: string
  /** Of the delivery; null where the address names none. */
  district: string | null
}

/** The parts of a slice, whatever became of them and when. */
export const partsOf = (market: BusyMarket, slice: Slice): PlacedPart[] =>
  market.orders.flatMap(({ id, email, district, parts }) =>
    parts.flatMap((part) => {
      const home = countedMaker(market, part.maker)
      const isAsked =
        !slice.categories ||
        part.lines.some(({ product }) => {
          const good = market.goods.find((one) => one.id === product)
          return slice.categories?.includes(good?.category ?? "")
        })
      return home?.district.startsWith(slice.area) && isAsked
        ? [
            {
              ...{ part, home, order: id, email: email.toLowerCase() },
              district: market.placeless.has(id) ? null : district,
            },
          ]
        : []
    })
  )

const within = ({ from, to }: Slice, at: Date | null | undefined) =>
  at ? monthOf(at) >= from && monthOf(at) <= to : false

/** What was sent, cancelled and complained about, and what arrived. */
export function handledOf(market: BusyMarket, slice: Slice) {
  const all = partsOf(market, slice)
  const of = (part: Part) => market.happenings.get(part.id)
  const sent = all
    .filter(({ part }) => within(slice, part.shippedAt))
    .map(
      ({ part }) =>
        ((part.shippedAt?.getTime() ?? 0) - part.paidAt.getTime()) / 3_600_000
    )
    .toSorted((one, other) => one - other)
  const cancelled = all.filter(
    ({ part }) => part.state === "cancelled" && within(slice, part.endedAt)
  )
  return {
    sent,
    cancelled: cancelled.length,
    byShop: cancelled.filter(({ part }) => of(part)?.cancelledBy === "seller")
      .length,
    complaints: all.filter(({ part }) => within(slice, of(part)?.asked[0]))
      .length,
    arrived: all.filter(({ part }) => within(slice, part.deliveredAt)),
  }
}

/** The mean and the middle of numbers in their order; null of none. */
export const meanOf = (numbers: readonly number[]) =>
  numbers.length === 0
    ? null
    : numbers.reduce((sum, one) => sum + one, 0) / numbers.length

export function medianOf(numbers: readonly number[]) {
  const half = numbers.length / 2
  const middle = Number.isInteger(half)
    ? numbers.slice(half - 1, half + 1)
    : numbers.slice(Math.floor(half), Math.ceil(half))
  return meanOf(middle)
}

/** Different purchases of each buyer among parts that arrived. */
export function purchasesByBuyer(arrived: readonly PlacedPart[]) {
  const buyers = new Map<string, Set<string>>()
  for (const { email, order } of arrived)
    buyers.set(email, (buyers.get(email) ?? new Set()).add(order))
  return buyers
}

/** Rows by a key of theirs. */
export function grouped<Row>(
  rows: readonly Row[],
  key: (row: Row) => string
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows)
    groups.set(key(row), [...(groups.get(key(row)) ?? []), row])
  return groups
}
