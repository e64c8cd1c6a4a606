import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { shareOrder, type OrderMoney } from "./share-order"

const RUNS = { numRuns: 10_000 }

const line = (
  id: string,
  pesantren_id: string,
  amount: number,
  discount = 0
) => ({
  ...{ id, pesantren_id, amount, discount },
})

const order = (rest: Partial<OrderMoney> = {}): OrderMoney => ({
  total: 143_000,
  shipping: 43_000,
  shipping_discount: 0,
  lines: [line("a", "p1", 60_000), line("b", "p2", 40_000)],
  parcels: [
    { pesantren_id: "p1", amount: 24_000 },
    { pesantren_id: "p2", amount: 19_000 },
  ],
  ...rest,
})

describe("shareOrder", () => {
  it("gives each pesantren its goods and what its parcel costs", () => {
    expect(shareOrder(order())).toEqual([
      {
        ...{ pesantren_id: "p1", goods: 60_000, shipping: 24_000, discount: 0 },
        total: 84_000,
        lines: [{ id: "a", amount: 60_000, discount: 0 }],
      },
      {
        ...{ pesantren_id: "p2", goods: 40_000, shipping: 19_000, discount: 0 },
        total: 59_000,
        lines: [{ id: "b", amount: 40_000, discount: 0 }],
      },
    ])
  })

  it("keeps the paid delivery when the parcels were priced at another time", () => {
    const parcels = [
      { pesantren_id: "p1", amount: 48_000 },
      { pesantren_id: "p2", amount: 38_000 },
    ]
    expect(
      shareOrder(order({ parcels })).map(({ shipping }) => shipping)
    ).toEqual([24_000, 19_000])
  })

  it("takes a discount off the lines that it was given for", () => {
    const lines = [line("a", "p1", 60_000, 3_333.33), line("b", "p2", 40_000)]
    const shares = shareOrder(order({ lines, total: 139_667 }))
    expect(shares.map(({ discount }) => discount)).toEqual([3_333, 0])
    expect(shares[0]?.lines[0]?.discount).toBe(3_333)
  })

  it("takes free delivery off each parcel", () => {
    const shares = shareOrder(
      order({ shipping_discount: 43_000, total: 100_000 })
    )
    expect(shares.map(({ discount, total }) => [discount, total])).toEqual([
      [24_000, 60_000],
      [19_000, 40_000],
    ])
  })

  it("takes what nobody explains off everybody by its value", () => {
    const shares = shareOrder(order({ total: 0 }))
    expect(shares.map(({ total }) => total)).toEqual([0, 0])
  })

  it("refuses more money than the order costs", () => {
    expect(() => shareOrder(order({ total: 143_001 }))).toThrow(RangeError)
  })
})

const money = fc.integer({ min: 0, max: 50_000_000 })
const makers = ["p1", "p2", "p3", "p4"]

const anyOrder: fc.Arbitrary<OrderMoney> = fc
  .record({
    lines: fc.array(
      fc.record({
        pesantren_id: fc.constantFrom(...makers),
        amount: money,
        off: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 8 }
    ),
    shipping: money,
    parcels: fc.array(
      fc.record({ pesantren_id: fc.constantFrom(...makers), amount: money }),
      { maxLength: 4 }
    ),
    offShipping: fc.double({ min: 0, max: 1, noNaN: true }),
    discounted: fc.boolean(),
    other: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ lines, shipping, offShipping, discounted, other, parcels }) => {
    const made = lines.map(({ off, ...rest }, index) => ({
      ...rest,
      id: `l${index}`,
      discount: discounted ? rest.amount * off : 0,
    }))
    const shipping_discount = discounted ? shipping * offShipping : 0
    const gross = made.reduce((sum, { amount }) => sum + amount, shipping)
    const taken = made.reduce(
      (sum, one) => sum + one.discount,
      shipping_discount
    )
    return {
      // As the promotions said, or anything else between nothing and all.
      total: Math.round(discounted ? gross - taken : gross * other),
      ...{ shipping, shipping_discount, parcels, lines: made },
    }
  })

describe("the shares of any order", () => {
  it("sum to what is paid, part by part, and are never negative", () => {
    fc.assert(
      fc.property(anyOrder, (given) => {
        const shares = shareOrder(given)
        const all = (of: (share: (typeof shares)[number]) => number) =>
          shares.reduce((sum, share) => sum + of(share), 0)
        expect(all(({ total }) => total)).toBe(given.total)
        expect(all(({ shipping }) => shipping)).toBe(given.shipping)
        for (const share of shares) {
          const { goods, shipping, discount, total, lines } = share
          expect(total).toBe(goods + shipping - discount)
          expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(goods)
          const parts = [goods, shipping, discount, total].concat(
            lines.map((one) => one.discount),
            lines.map((one) => one.amount - one.discount)
          )
          expect(
            parts.every((part) => Number.isSafeInteger(part) && part >= 0)
          ).toBe(true)
        }
      }),
      RUNS
    )
  })

  it("do not depend on the order of the lines", () => {
    const known = (given: OrderMoney) =>
      shareOrder(given)
        .map((share) => ({
          ...share,
          lines: [...share.lines].sort((a, b) => (a.id < b.id ? -1 : 1)),
        }))
        .sort((a, b) => (a.pesantren_id < b.pesantren_id ? -1 : 1))
    fc.assert(
      fc.property(
        anyOrder.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray([...given.lines], {
              minLength: given.lines.length,
            }),
            fc.shuffledSubarray([...given.parcels], {
              minLength: given.parcels.length,
            })
          )
        ),
        ([given, lines, parcels]) => {
          expect(known({ ...given, lines, parcels })).toEqual(known(given))
        }
      ),
      RUNS
    )
  })
})
