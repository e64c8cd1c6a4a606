import { describe, expect, it } from "vitest"
import { busiestPart, dayParts, endOfPart, PART_STARTS } from "./order-hours"

const at = (weekday: number, hour: number, orders: number) => ({
  ...{ weekday, hour, orders },
})

describe("when orders come", () => {
  it("is told of all parts of seven days, each hour in one of them", () => {
    const every = Array.from({ length: 7 }, (_, day) =>
      Array.from({ length: 24 }, (_, hour) => at(day + 1, hour, 1))
    ).flat()
    const days = dayParts(every)
    expect(days).toHaveLength(7)
    expect(days.flat()).toHaveLength(7 * PART_STARTS.length)
    expect(days.flat().every(({ orders }) => orders === 3)).toBe(true)
    expect(endOfPart(PART_STARTS.at(-1) ?? 0)).toBe(24)
  })

  it("adds up the hours from a part's first to its last", () => {
    const days = dayParts([at(6, 17, 9), at(6, 18, 4), at(6, 20, 3)])
    const saturday = days[5]?.map(({ orders }) => orders)
    expect(saturday).toEqual([0, 0, 0, 0, 0, 9, 7, 0])
  })

  it("names the part with most orders", () => {
    const days = dayParts([at(6, 18, 4), at(6, 20, 3), at(1, 9, 6)])
    expect(busiestPart(days)).toMatchObject({
      ...{ weekday: "6", from: 18, orders: 7, level: 4 },
    })
  })

  it("names none where one has no more than chance gives it", () => {
    const even = Array.from({ length: 7 }, (_, day) =>
      PART_STARTS.map((from) => at(day + 1, from, 2))
    ).flat()
    expect(busiestPart(dayParts([...even, at(4, 10, 3)]))).toBeNull()
    expect(busiestPart(dayParts([...even, at(4, 10, 8)]))).toMatchObject({
      ...{ weekday: "4", from: 9, orders: 10 },
    })
    expect(busiestPart(dayParts([at(4, 10, 4), at(5, 9, 1)]))).toBeNull()
  })

  it("names none where two have as many, or there are no orders", () => {
    expect(busiestPart(dayParts([at(6, 18, 4), at(7, 9, 4)]))).toBeNull()
    expect(busiestPart(dayParts([]))).toBeNull()
  })
})
