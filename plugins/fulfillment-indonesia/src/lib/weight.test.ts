import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  cargoKilograms,
  chargedKilograms,
  goodsGrams,
  packedGrams,
  volumeGrams,
  weigh,
  type Piece,
} from "./weight"

const piece = fc.record({
  weight_grams: fc.integer({ min: 0, max: 30_000 }),
  length: fc.option(fc.integer({ min: 1, max: 150 })),
  width: fc.option(fc.integer({ min: 1, max: 150 })),
  height: fc.option(fc.integer({ min: 1, max: 150 })),
  quantity: fc.integer({ min: 1, max: 999 }),
})

describe("chargedKilograms", () => {
  it.each([
    [0, 1],
    [1000, 1],
    [1300, 1],
    [1301, 2],
    [2300, 2],
    [2301, 3],
  ])("charges %d g as %d kg", (grams, kilograms) => {
    expect(chargedKilograms(grams)).toBe(kilograms)
  })

  it("never falls, never less than one, at most 300 g given free", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(5000), (grams, more) => {
        const kilograms = chargedKilograms(grams)
        expect(kilograms).toBeGreaterThanOrEqual(1)
        expect(chargedKilograms(grams + more)).toBeGreaterThanOrEqual(kilograms)
        expect(kilograms * 1000 + 300).toBeGreaterThanOrEqual(grams)
        expect((kilograms - 1) * 1000).toBeLessThanOrEqual(grams)
      })
    )
  })
})

describe("cargoKilograms", () => {
  it.each([
    [0, 10],
    [10_000, 10],
    [10_001, 11],
    [11_300, 12],
  ])("charges %d g as %d kg", (grams, kilograms) => {
    expect(cargoKilograms(grams)).toBe(kilograms)
  })

  it("never falls, never less than ten, and gives no gram free", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(5000), (grams, more) => {
        const kilograms = cargoKilograms(grams)
        expect(kilograms).toBeGreaterThanOrEqual(10)
        expect(cargoKilograms(grams + more)).toBeGreaterThanOrEqual(kilograms)
        expect(kilograms * 1000).toBeGreaterThanOrEqual(grams)
      }),
      { numRuns: 10_000 }
    )
  })
})

describe("weigh", () => {
  const box = { length: 60, width: 40, height: 50, quantity: 1 }

  it("counts what is bulky for more by cargo than by parcel", () => {
    const pieces = [{ ...box, weight_grams: 2_000 }]
    expect(weigh(pieces, "regular")).toEqual({
      weight_grams: 20_100,
      charged_kg: 20,
    })
    expect(weigh(pieces, "cargo")).toEqual({
      weight_grams: 30_100,
      charged_kg: 31,
    })
  })
})

describe("packedGrams", () => {
  it("goes by the scale when that is more", () => {
    const brick: Piece = {
      ...{ weight_grams: 1500, length: 10, width: 10, height: 10 },
      quantity: 2,
    }
    expect(volumeGrams([brick])).toBeCloseTo(333.3, 1)
    expect(packedGrams([brick])).toBe(3100)
  })

  it("goes by the volume when that is more", () => {
    const basket: Piece = {
      ...{ weight_grams: 700, length: 40, width: 30, height: 30 },
      quantity: 1,
    }
    expect(packedGrams([basket])).toBe(6100)
  })

  it("counts a volume only when all three sides are known", () => {
    expect(volumeGrams([{ weight_grams: 1, length: 40, quantity: 1 }])).toBe(0)
  })

  it("does not depend on the order or the splitting of lines", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const turned = [...pieces].reverse()
        const split = pieces.flatMap((p) =>
          p.quantity > 1
            ? [
                { ...p, quantity: 1 },
                { ...p, quantity: p.quantity - 1 },
              ]
            : [p]
        )
        expect(goodsGrams(split)).toBe(goodsGrams(pieces))
        expect(packedGrams(turned)).toBe(packedGrams(pieces))
        expect(packedGrams(split)).toBe(packedGrams(pieces))
        expect(packedGrams(pieces)).toBeGreaterThanOrEqual(
          goodsGrams(pieces) + 100
        )
      })
    )
  })
})
