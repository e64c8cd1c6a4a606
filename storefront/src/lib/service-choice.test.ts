import { describe, expect, it } from "vitest"
import type { CartGroup } from "./cart-view"
import {
  chooseServices,
  isChosen,
  serviceField,
  typedServices,
} from "./service-choice"

const way = (code: string) => ({
  ...{ code, name: code, amount: 1, insurance: 0, daysMin: 1, daysMax: 2 },
})
const group = (id: string, codes: string[]): CartGroup => ({
  pesantren: { id, slug: id, name: id, district: "Cisaat" },
  lines: [],
  subtotal: 0,
  weightGrams: 1,
  services: codes.map(way),
  shipping: codes[0] ? way(codes[0]) : null,
  unavailable: [],
  pickup: null,
  stuck: null,
  isClosed: false,
  reopensOn: null,
})

describe("typedServices", () => {
  it("reads only what chooses a service", () => {
    const typed = {
      [serviceField("psn_A")]: "cargo",
      service_x: "cargo",
      name: "Siti",
    }
    expect(typedServices(typed)).toEqual({ psn_A: "cargo" })
  })
})

describe("chooseServices", () => {
  const groups = [
    group("psn_A", ["regular", "pickup"]),
    group("psn_B", ["pickup"]),
    group("psn_C", []),
  ]

  it("takes what was asked for where that can carry it", () => {
    const wanted = { psn_A: "pickup", psn_B: "cargo", psn_C: "regular" }
    expect(chooseServices(groups, wanted)).toEqual({
      ...{ psn_A: "pickup", psn_B: "pickup" },
    })
  })

  it("leaves what nobody asked about", () => {
    const choices = chooseServices(groups.slice(0, 2), {})
    expect(choices).toEqual({ psn_A: "regular", psn_B: "pickup" })
    expect(isChosen(groups.slice(0, 2), choices)).toBe(true)
    expect(isChosen(groups, { ...choices, psn_A: "pickup" })).toBe(false)
  })
})
