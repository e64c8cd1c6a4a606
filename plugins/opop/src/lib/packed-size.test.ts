import { describe, expect, it } from "vitest"
import { GivenSize, sidesOf, sizeOf, wholeSides } from "./packed-size"

const box = { length_cm: 60, width_cm: 40, height_cm: 20 }

describe("the size of a packed piece", () => {
  it.each([
    [{ length: 60, width: 40, height: 20 }, box],
    [{ length: 59.2, width: 40, height: 19.5 }, box],
    [{ length: 60, width: 40, height: null }, null],
    [{ length: 60, width: 0, height: 20 }, null],
    [{ length: null, width: null, height: null }, null],
  ])("of a product with %j is %j", (sides, size) => {
    expect(sizeOf(sides)).toEqual(size)
  })

  it("comes back as the sides that it was made of", () => {
    expect(sizeOf(sidesOf(box))).toEqual(box)
    expect(wholeSides({ length: 60, width: 40 })).toBeNull()
  })

  it.each([
    [box, true],
    [{ ...box, height_cm: 1 }, true],
    [{ ...box, height_cm: 200 }, true],
    [{ ...box, height_cm: 201 }, false],
    [{ ...box, height_cm: 0 }, false],
    [{ ...box, height_cm: 1.5 }, false],
    [{ ...box, height_cm: null }, false],
    [{ ...box, depth_cm: 3 }, false],
    [{ length_cm: 60, width_cm: 40 }, false],
  ])("may be given as %j: %j", (size, isTaken) => {
    expect(GivenSize.safeParse(size).success).toBe(isTaken)
  })
})
