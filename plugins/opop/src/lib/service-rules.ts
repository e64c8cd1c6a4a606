import { rangeAllows } from "./cart-range"
import type { Delivery } from "./delivery"
import type { Parcel, PurchaseLine } from "./parcels"

/**
 * Ways of sending, as the fulfillment plugin names them; `mixed`, its option
 * for purchases that go several ways, is none of its own.
 */
export const SERVICES = ["regular", "own_delivery", "cargo", "pickup"] as const
export type ServiceCode = (typeof SERVICES)[number]

/** Why goods or shop rule a service out. */
export const RULED_OUT = [
  /** Too far from its maker for these goods. */
  "range_exceeded",
  /** No courier takes them: alive, or gone bad in a day. */
  "local_only",
  /** They would spoil on a truck. */
  "goods_perishable",
  "outside_area",
  "pickup_not_offered",
] as const
export type RuledOut = (typeof RULED_OUT)[number]

export type ServiceRule = {
  code: RuledOut
  /** The goods that it is about, where it is about goods. */
  line: PurchaseLine | null
}

/**
 * The services that may not carry a parcel to a destination, with why
 * (DOMAIN.md 4): goods travel as far as their range; those of range K go by no
 * courier, chilled ones (R) by no truck. Whoever fetches goods at the pesantren
 * may take them anywhere.
 */
export function rulesOf(
  { maker, lines }: Parcel,
  { destination, delivery }: { destination: string; delivery: Delivery }
): Partial<Record<ServiceCode, ServiceRule>> {
  const origin = maker.district_code
  const first = (code: RuledOut, of: (line: PurchaseLine) => boolean) => {
    const line = lines.find(of)
    return line && { code, line }
  }
  const tooFar = first(
    "range_exceeded",
    ({ range }) => !rangeAllows(range, origin, destination)
  )
  const local = first("local_only", ({ range }) => range === "K")
  const chilled = first("goods_perishable", ({ range }) => range === "R")
  const outside =
    delivery.own_price === null
      ? ({ code: "outside_area", line: null } as const)
      : undefined
  const closed = delivery.pickup
    ? undefined
    : ({ code: "pickup_not_offered", line: null } as const)
  return withoutNone({
    regular: tooFar ?? local,
    own_delivery: tooFar ?? outside,
    cargo: tooFar ?? local ?? chilled,
    pickup: closed,
  })
}

const withoutNone = (
  rules: Record<ServiceCode, ServiceRule | undefined>
): Partial<Record<ServiceCode, ServiceRule>> =>
  Object.fromEntries(
    Object.entries(rules).filter((entry) => entry[1] !== undefined)
  )

/** Days that the goods of a parcel keep; null when none of them spoil. */
export function keepsDays(lines: readonly PurchaseLine[]): number | null {
  const days = lines.flatMap(({ keeps_days }) => keeps_days ?? [])
  return days.length ? Math.min(...days) : null
}

/** The goods of a parcel that spoil first. */
export const firstToSpoil = (
  lines: readonly PurchaseLine[]
): PurchaseLine | null =>
  lines.find(({ keeps_days }) => keeps_days === keepsDays(lines)) ?? null
