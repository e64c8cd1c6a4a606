import {
  findTransition,
  isEnded,
} from "@pasar-santri/marketplace/lib/order-states"
import {
  courierOf,
  isTrackingNumber,
} from "@pasar-santri/marketplace/lib/couriers"
import { describe, expect, it } from "vitest"
import { randomFrom } from "../../lib/random"
import { DEMO_PESANTREN } from "../pesantren"
import { planDemoProducts } from "../plan"
import { BUYERS } from "./buyers"
import { idAt } from "./ids"
import {
  endOf,
  ENDINGS,
  goodsOf,
  orderTotal,
  type PastOrder,
  reachedAt,
  stateOf,
  totalOf,
} from "./model"
import { planMisses } from "./misses"
import { planPast } from "./plan-past"

const DAY_MS = 86_400_000
const NOW = new Date("2026-11-28T07:00:00.000Z")
const past = planPast(NOW)
const parts = past.flatMap((order) =>
  order.parts.map((part) => ({ ...part, order }))
)
const received = parts.filter((part) => reachedAt(part, "delivered"))
const OPEN = DEMO_PESANTREN.filter(({ state }) => state === "approved")
  .map(({ slug }) => slug)
  .sort()
const districtOf = new Map(
  DEMO_PESANTREN.map(({ slug, districtCode }) => [slug, districtCode])
)

/** Of a count, how many there are of each. */
function countBy<T>(all: readonly T[], keyOf: (one: T) => string) {
  const counts = new Map<string, number>()
  for (const one of all)
    counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return counts
}

const monthOf = (at: Date | null) =>
  new Date((at?.getTime() ?? 0) + 7 * 3_600_000).toISOString().slice(0, 7)

describe("the past of sales", () => {
  it("is the same at every run, and moves with the day", () => {
    expect(planPast(NOW)).toEqual(past)
    const later = planPast(new Date(NOW.getTime() + 3 * DAY_MS))
    expect(later.length).toBeGreaterThan(180)
    expect(later.at(-1)?.placedAt.getTime()).toBeGreaterThan(
      past.at(-1)?.placedAt.getTime() ?? 0
    )
  })

  it("is of 150 to 250 parts in more than a year, ever more of them", () => {
    expect(parts.length).toBeGreaterThanOrEqual(150)
    expect(parts.length).toBeLessThanOrEqual(250)
    const months = countBy(received, (part) =>
      monthOf(reachedAt(part, "delivered"))
    )
    expect(months.size).toBeGreaterThanOrEqual(13)
    const [first = 0, ...rest] = [...months]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([, count]) => count)
    expect(first).toBeLessThan(Math.max(...rest) / 3)
  })

  // The feast of fasting falls into it at other places.
  it.each([0, 37, 74, 111, 148, 185, 222, 259, 296, 333])(
    "is over on whatever day, and shows every shop and ending (%i days on)",
    (days) => {
      const now = new Date(NOW.getTime() + days * DAY_MS)
      const orders = planPast(now)
      for (const order of orders) {
        const ago = now.getTime() - endOf(order).getTime()
        expect(ago).toBeGreaterThan(3 * DAY_MS)
        for (const part of order.parts)
          expect(isEnded(stateOf(part))).toBe(true)
      }
      const makers = orders.flatMap((order) =>
        order.parts
          .filter((part) => reachedAt(part, "delivered"))
          .map(({ maker }) => maker)
      )
      expect([...new Set(makers)].sort()).toEqual(OPEN)
      const endings = countBy(orders, ({ ending }) => ending)
      expect([...endings.keys()].sort()).toEqual([...ENDINGS].sort())
      expect(endings.get("completed")).toBeGreaterThan(orders.length * 0.8)
    }
  )

  it("moves along the table of the orders, in the order of time", () => {
    for (const { events } of parts) {
      expect(events[0]).toMatchObject({ action: "place", from: null })
      for (const [index, event] of events.entries()) {
        const before = events[index - 1]
        if (!before || event.action === "place") continue
        expect(event.at.getTime()).toBeGreaterThan(before.at.getTime())
        expect(event.from).toBe(before.to)
        const move = findTransition(event.action, before.to)
        expect(move).toMatchObject({ to: event.to })
        expect(move?.who).toContain(event.by)
        if (move?.reason.includes(event.by)) expect(event.reason).toBeTruthy()
      }
    }
  })
})

describe("who sold", () => {
  it("sold some much more, some much less than others", () => {
    const counts = [...countBy(received, ({ maker }) => maker).values()]
    expect(Math.min(...counts)).toBeLessThanOrEqual(2)
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(15)
  })

  it("has a kecamatan of three, none of whom sold most of it", () => {
    const places = new Map<string, Map<string, number>>()
    for (const part of received) {
      const code = districtOf.get(part.maker) ?? ""
      const inside = places.get(code) ?? new Map<string, number>()
      inside.set(part.maker, (inside.get(part.maker) ?? 0) + goodsOf(part))
      places.set(code, inside)
    }
    const told = [...places.values()].filter((inside) => {
      const sums = [...inside.values()]
      const all = sums.reduce((sum, one) => sum + one, 0)
      return sums.length >= 3 && Math.max(...sums) <= all * 0.7
    })
    expect(told.length).toBeGreaterThanOrEqual(1)
  })
})

describe("who bought", () => {
  const purchases = countBy(past, ({ buyer }) => buyer.email)

  it("is 30 to 60 invented people, some of them again and again", () => {
    expect(purchases.size).toBeGreaterThanOrEqual(30)
    expect(purchases.size).toBeLessThanOrEqual(60)
    expect(Math.max(...purchases.values())).toBeGreaterThanOrEqual(5)
    for (const { firstName, lastName, hasAccount } of BUYERS)
      expect(hasAccount || `${firstName} ${lastName}`.includes("Contoh")).toBe(
        true
      )
    expect(new Set(BUYERS.map(({ phone }) => phone)).size).toBe(BUYERS.length)
  })

  it("is also the buyer who is told, and people of Bandung, Jakarta, Bogor", () => {
    expect(purchases.get(BUYERS[0]?.email ?? "")).toBeGreaterThanOrEqual(3)
    const homes = past.map(({ buyer }) => buyer.home.districtCode.slice(0, 5))
    for (const regency of ["32.02", "32.72", "32.73", "32.71", "31.74"])
      expect(homes).toContain(regency)
    const near = homes.filter((code) => code === "32.02" || code === "32.72")
    expect(near.length).toBeGreaterThan(past.length / 2)
  })
})

describe("money", () => {
  const whole = (amount: number) => Number.isInteger(amount) && amount > 0

  it("is whole rupiah of the catalogue's prices", () => {
    const prices = new Map(
      planDemoProducts().flatMap(({ variants }) =>
        variants.map(({ sku, price }) => [sku, price] as const)
      )
    )
    for (const { lines, parcel } of parts) {
      expect(Number.isInteger(parcel.amount)).toBe(true)
      expect(parcel.insurance).toBeLessThanOrEqual(parcel.amount)
      for (const { sku, price, quantity } of lines) {
        expect(prices.get(sku)).toBe(price)
        expect(whole(quantity)).toBe(true)
      }
    }
  })

  it("goes back whole where a part was cancelled, and never more than came", () => {
    const back = (order: PastOrder) =>
      order.parts.reduce((sum, { refund }) => sum + (refund?.amount ?? 0), 0)
    for (const order of past) {
      expect(back(order)).toBeLessThanOrEqual(
        order.paidAt ? orderTotal(order) : 0
      )
      for (const part of order.parts) {
        const { refund } = part
        if (stateOf(part) === "cancelled" && order.paidAt)
          expect(refund?.amount).toBe(totalOf(part))
        else if (refund) expect(refund.amount).toBeLessThan(goodsOf(part))
        if (refund) expect(whole(refund.amount)).toBe(true)
      }
    }
  })
})

describe("parcels", () => {
  it("have a number of a courier, each its own, or were fetched", () => {
    const numbers = received.flatMap(({ tracking }) =>
      tracking ? [`${tracking.courier} ${tracking.number}`] : []
    )
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const { tracking, parcel } of received) {
      expect(tracking === null).toBe(parcel.service === "pickup")
      if (!tracking) continue
      expect(courierOf(tracking.courier)).toBeDefined()
      expect(isTrackingNumber(tracking.number)).toBe(true)
    }
  })
})

describe("searches in vain", () => {
  it("are of the last weeks, each once, and found nothing", () => {
    const misses = planMisses(NOW)
    expect(misses).toEqual(planMisses(NOW))
    expect(new Set(misses.map(({ id }) => id)).size).toBe(misses.length)
    for (const { found, searched_at } of misses) {
      expect(found).toBe(0)
      const ago = NOW.getTime() - Date.parse(searched_at)
      expect(ago).toBeGreaterThan(0)
      expect(ago).toBeLessThan(90 * DAY_MS)
    }
  })
})

describe("idAt", () => {
  it("begins with its time, as Medusa's ids do", () => {
    const at = new Date("2026-11-28T07:24:14.165Z")
    expect(idAt("order", at, randomFrom("one"))).toMatch(
      /^order_01M8GGMME[0-9A-Z]{17}$/
    )
  })
})
