import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { placeReservations } from "./place-reservations"

const level = (location_id: string, available: number, item = "iitem_1") => ({
  ...{ inventory_item_id: item, location_id, available },
})
const line = (
  quantity: number,
  { item = "iitem_1", places = ["sloc_1"], backorder = false, id = "li" } = {}
) => ({
  ...{ line_item_id: id, inventory_item_id: item, quantity },
  ...{ allow_backorder: backorder, location_ids: places },
})

describe("placing reservations", () => {
  it("takes the place that has enough", () => {
    const places = ["sloc_1", "sloc_2"]
    const { placed } = placeReservations(
      [line(3, { places })],
      [level("sloc_1", 2), level("sloc_2", 5)]
    )
    expect(placed.map(({ location_id }) => location_id)).toEqual(["sloc_2"])
  })

  it("counts two lines of one item together", () => {
    const lines = [line(3, { id: "a" }), line(3, { id: "b" })]
    expect(placeReservations(lines, [level("sloc_1", 5)]).short).toEqual(["b"])
    expect(placeReservations(lines, [level("sloc_1", 6)]).short).toEqual([])
  })

  it("reserves what may be sold without being there", () => {
    const lines = [line(3, { backorder: true })]
    const { placed } = placeReservations(lines, [level("sloc_1", 0)])
    expect(placed).toHaveLength(1)
    expect(placeReservations(lines, []).short).toEqual(["li"])
  })

  it("finds no place where the shop sells from nowhere", () => {
    const wanted = { ...line(1), location_ids: null }
    expect(placeReservations([wanted], [level("sloc_1", 9)])).toEqual({
      ...{ placed: [], short: ["li"] },
    })
  })

  it("never takes more from a pile than there is", () => {
    const item = fc.constantFrom("iitem_1", "iitem_2")
    const places = ["sloc_1", "sloc_2"]
    fc.assert(
      fc.property(
        fc.array(fc.tuple(item, fc.integer({ min: 1, max: 9 })), {
          maxLength: 6,
        }),
        fc.array(fc.integer({ min: 0, max: 20 }), {
          ...{ minLength: 4, maxLength: 4 },
        }),
        (lines, piles) => {
          const levels = ["iitem_1", "iitem_2"].flatMap((name, at) =>
            places.map((place, nth) =>
              level(place, piles[at * 2 + nth] ?? 0, name)
            )
          )
          const { placed, short } = placeReservations(
            lines.map(([name, quantity], nth) =>
              line(quantity, { item: name, places, id: `li_${nth}` })
            ),
            levels
          )
          expect(placed.length + short.length).toBe(lines.length)
          for (const pile of levels) {
            const taken = placed
              .filter(
                (it) =>
                  it.inventory_item_id === pile.inventory_item_id &&
                  it.location_id === pile.location_id
              )
              .reduce((sum, { quantity }) => sum + quantity, 0)
            expect(taken).toBeLessThanOrEqual(pile.available)
          }
        }
      ),
      { numRuns: 10_000 }
    )
  })
})
