import { describe, expect, it } from "vitest"
import { mapAddress, placeIn } from "./map-address"

it("opens a map where the place is", () => {
  expect(mapAddress({ latitude: -6.9182734, longitude: 106.9 })).toBe(
    "https://www.openstreetmap.org/?mlat=-6.91827&mlon=106.90000#map=17/-6.91827/106.90000"
  )
})

describe("placeIn", () => {
  it("needs both degrees", () => {
    expect(placeIn(-6.9, 106.9)).toEqual({ latitude: -6.9, longitude: 106.9 })
  })

  it.each([
    [null, 106.9],
    [-6.9, undefined],
    ["-6.9", 106.9],
    [-91, 106.9],
    [-6.9, 181],
    [NaN, 106.9],
  ])("finds none in %j and %j", (latitude, longitude) => {
    expect(placeIn(latitude, longitude)).toBeNull()
  })
})
