import { describe, expect, it } from "vitest"
import {
  groupCart,
  isOrderable,
  limitOf,
  outdatedLines,
  type Offer,
  type RawLine,
  type RawParcel,
} from "./cart-view"

const line = (id: string, more: Partial<RawLine> = {}): RawLine => ({
  id,
  variantId: `v_${id}`,
  productId: `p_${id}`,
  handle: id,
  title: id,
  variantTitle: null,
  thumbnail: null,
  quantity: 2,
  unitPrice: 10_000,
  total: 20_000,
  formerPrice: null,
  ...more,
})

const parcel = (slug: string, lineIds: string[]): RawParcel => ({
  pesantren: { id: `psn_${slug}`, slug, name: slug, district: "Cisaat" },
  lineIds,
  weightGrams: 400,
  services: [],
  unavailable: [],
  chosen: null,
  pickup: null,
  problem: null,
})

const offer = (id: string, more: Partial<Offer> = {}): Offer => ({
  variantId: `v_${id}`,
  price: 10_000,
  available: 5,
  titleEn: null,
  ...more,
})

describe("groupCart", () => {
  it("groups by pesantren in the order of the lines, with subtotals", () => {
    const groups = groupCart(
      [line("a"), line("b"), line("c", { total: 5_000 })],
      [parcel("y", ["b"]), parcel("x", ["a", "c"])],
      [offer("a"), offer("b"), offer("c")]
    )
    expect(groups.map((group) => group.pesantren?.slug)).toEqual(["x", "y"])
    expect(groups.map((group) => group.subtotal)).toEqual([25_000, 20_000])
    expect(isOrderable(groups)).toBe(true)
  })

  it.each([
    [offer("a", { available: 1 }), "short"],
    [offer("a", { available: 0 }), "sold_out"],
    [offer("a", { available: null }), "ok"],
    [undefined, "gone"],
  ] as const)("says what is wrong with a line: %o", (found, state) => {
    const groups = groupCart(
      [line("a")],
      [parcel("x", ["a"])],
      found ? [found] : []
    )
    expect(groups[0]?.lines[0]?.state).toBe(state)
    expect(isOrderable(groups)).toBe(state === "ok")
  })

  it("keeps goods that nobody sends, last, as gone", () => {
    const groups = groupCart(
      [line("a"), line("b")],
      [parcel("x", ["b"])],
      [offer("a"), offer("b")]
    )
    expect(groups.map((group) => group.pesantren?.slug)).toEqual([
      "x",
      undefined,
    ])
    expect(groups[1]?.lines[0]?.state).toBe("gone")
  })

  it("closes every line of a shop that may not sell", () => {
    const closed = {
      ...parcel("x", ["a"]),
      problem: { code: "shop_closed", message: "", lineId: null },
    }
    const groups = groupCart([line("a")], [closed], [offer("a")])
    expect(groups[0]?.lines[0]?.state).toBe("gone")
  })

  it("closes a shop on holiday, and knows until when", () => {
    const away = {
      ...parcel("x", ["a"]),
      problem: {
        ...{ code: "shop_on_holiday", message: "", lineId: "a" },
        reopensOn: "2027-03-13",
      },
    }
    const groups = groupCart([line("a")], [away], [offer("a")])
    expect(groups[0]).toMatchObject({ isClosed: true, reopensOn: "2027-03-13" })
    expect(isOrderable(groups)).toBe(false)
  })
})

it.each([
  ["range_exceeded", "far"],
  ["local_only", "local"],
  ["too_slow", "slow"],
])("marks the one line that is refused with %s", (code, state) => {
  const problem = { code, message: "", lineId: "b" }
  const groups = groupCart(
    [line("a"), line("b")],
    [{ ...parcel("x", ["a", "b"]), problem }],
    [offer("a"), offer("b")]
  )
  expect(groups[0]?.lines.map(({ state }) => state)).toEqual(["ok", state])
})

describe("the way of a parcel", () => {
  const way = (code: string, amount: number) => ({
    ...{ code, name: code, amount, insurance: 0, daysMin: 1, daysMax: 2 },
  })
  const sent = (chosen: string | null): RawParcel => ({
    ...parcel("x", ["a"]),
    services: [way("regular", 13_000), way("pickup", 0)],
    chosen,
  })
  const wayOf = (raw: RawParcel) =>
    groupCart([line("a")], [raw], [offer("a")])[0]?.shipping?.code

  it.each([
    ["pickup", "pickup"],
    [null, "regular"],
    ["cargo", "regular"],
  ])("chosen %s is %s", (chosen, code) => {
    expect(wayOf(sent(chosen))).toBe(code)
  })

  it("is none where nothing goes, which stops the purchase", () => {
    const problem = { code: "no_service", message: "Belum ada.", lineId: null }
    const stuck = { ...parcel("x", ["a"]), problem }
    const groups = groupCart([line("a")], [stuck], [offer("a")])
    expect(groups[0]).toMatchObject({ shipping: null, stuck: "Belum ada." })
    expect(isOrderable(groups)).toBe(false)
  })
})

it("finds the lines whose price has moved", () => {
  const lines = [line("a"), line("b"), line("c")]
  const offers = [offer("a"), offer("b", { price: 12_000 })]
  expect(outdatedLines(lines, offers).map(({ id }) => id)).toEqual(["b"])
})

it("limits a quantity by stock, or by what a cart takes", () => {
  expect(limitOf(3)).toBe(3)
  expect(limitOf(5_000)).toBe(999)
  expect(limitOf(null)).toBe(999)
})
