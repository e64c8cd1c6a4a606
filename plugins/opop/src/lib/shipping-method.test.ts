import { describe, expect, it } from "vitest"
import { isCurrent, servicesOf, ShippingMethod } from "./shipping-method"

const maker = (id: string) => ({
  ...{ id, slug: id, name: id, district_code: "32.02.27" },
  ...{ is_selling: true, reopens_on: null },
})
const parcels = [
  { maker: maker("a"), lines: [] },
  { maker: maker("b"), lines: [] },
]
const method = (amount: number, shares: Record<string, number>) =>
  ShippingMethod.parse({
    amount: String(amount),
    data: {
      parcels: Object.entries(shares).map(([pesantren_id, share]) => ({
        ...{ pesantren_id, amount: share, service: "regular" },
      })),
    },
  })

describe("isCurrent", () => {
  it.each([
    ["shares that sum", [method(30, { a: 10, b: 20 })], true],
    ["another sum", [method(31, { a: 10, b: 20 })], false],
    ["a parcel without a share", [method(10, { a: 10 })], false],
    [
      "another provider's method",
      [ShippingMethod.parse({ amount: 5, data: { x: 1 } })],
      true,
    ],
    ["no method", [], true],
  ])("judges %s", (_, methods, verdict) => {
    expect(isCurrent(methods, parcels)).toBe(verdict)
  })
})

describe("servicesOf", () => {
  it("reads the service of each pesantren", () => {
    expect([...servicesOf([method(30, { a: 10, b: 20 })])]).toEqual([
      ["a", "regular"],
      ["b", "regular"],
    ])
  })
})
