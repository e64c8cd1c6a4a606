import { describe, expect, it } from "vitest"
import { findShortage, type StockedVariant } from "./cart-stock"

const variant = (
  id: string,
  items: [id: string, required: number, available: number][],
  rest: Partial<StockedVariant> = {}
): StockedVariant => ({
  id,
  manage_inventory: true,
  allow_backorder: false,
  inventory_items: items.map(
    ([inventory_item_id, required_quantity, available]) => ({
      inventory_item_id,
      required_quantity,
      available,
    })
  ),
  ...rest,
})

const want = (variant_id: string, quantity: number) => ({
  variant_id,
  quantity,
})

describe("findShortage", () => {
  it("lets through what is there to the last piece", () => {
    expect(
      findShortage([want("a", 3)], [], [variant("a", [["i", 1, 3]])])
    ).toBeUndefined()
  })

  it("says how many are left", () => {
    expect(
      findShortage([want("a", 4)], [], [variant("a", [["i", 1, 3]])])
    ).toEqual({ variant_id: "a", left: 3 })
  })

  it("adds up two lines of one variant", () => {
    const stock = [variant("a", [["i", 1, 3]])]
    expect(findShortage([want("a", 2), want("a", 2)], [], stock)).toEqual({
      variant_id: "a",
      left: 3,
    })
  })

  it("adds up a single and a pack of one inventory item", () => {
    const stock = [variant("one", [["i", 1, 7]]), variant("six", [["i", 6, 7]])]
    expect(findShortage([want("six", 1)], [want("one", 2)], stock)).toEqual({
      variant_id: "six",
      left: 1,
    })
  })

  it("does not judge lines that stay as they are", () => {
    const stock = [variant("a", [["i", 1, 3]]), variant("b", [["j", 1, 0]])]
    expect(findShortage([want("a", 1)], [want("b", 5)], stock)).toBeUndefined()
  })

  it.each([{ manage_inventory: false }, { allow_backorder: true }])(
    "asks nothing of goods with %o",
    (rest) => {
      const stock = [variant("a", [["i", 1, 0]], rest)]
      expect(findShortage([want("a", 9)], [], stock)).toBeUndefined()
    }
  )

  it("never tells of less than nothing", () => {
    expect(
      findShortage([want("a", 1)], [], [variant("a", [["i", 1, -2]])])
    ).toEqual({ variant_id: "a", left: 0 })
  })
})
