import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { tellPlaces } from "./places"

const place = (code: string | null, buyers: number, orders = buyers) => ({
  ...{ code, buyers, orders },
})

describe("where buyers live", () => {
  it("names places of three buyers or more, most first", () => {
    expect(tellPlaces([place("a", 3), place("b", 5)])).toEqual({
      places: [place("b", 5), place("a", 3)],
      others: null,
    })
  })
  it("puts the others together", () => {
    const { places, others } = tellPlaces([
      ...[place("a", 3), place("b", 2, 4), place("c", 1), place(null, 9)],
    ])
    expect(places.map(({ code }) => code)).toEqual(["a"])
    expect(others).toEqual({ places: 3, orders: 14 })
  })
  it("takes the next smallest to those who are too few together", () => {
    const { places, others } = tellPlaces([
      ...[place("a", 9), place("b", 4), place("c", 1)],
    ])
    expect(places.map(({ code }) => code)).toEqual(["a"])
    expect(others).toEqual({ places: 2, orders: 5 })
  })
})

it("loses no order, and names no place of few", () => {
  const found = fc.array(
    fc.record({
      code: fc.option(fc.string({ minLength: 1, maxLength: 3 })),
      buyers: fc.integer({ min: 1, max: 9 }),
      orders: fc.integer({ min: 1, max: 9 }),
    })
  )
  fc.assert(
    fc.property(found, (all) => {
      const { places, others } = tellPlaces(all)
      const sum = (rows: readonly { orders: number }[]) =>
        rows.reduce((total, { orders }) => total + orders, 0)
      expect(sum(places) + (others?.orders ?? 0)).toBe(sum(all))
      expect(places.every(({ buyers }) => buyers >= 3)).toBe(true)
    })
  )
})
