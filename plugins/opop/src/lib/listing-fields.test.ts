import { describe, expect, it } from "vitest"
import { type ContentVariant, emptyContent } from "./listing-content"
import { applyEdit } from "./listing-edit"
import {
  canonical,
  differingFields,
  pieceOf,
  withPiece,
} from "./listing-fields"
import { planWishes, touchesSales } from "./listing-wishes"

const variant = (rest: Partial<ContentVariant> = {}): ContentVariant => ({
  id: "v1",
  name: "Kecil",
  price: 15_000,
  stock: 4,
  weight_grams: null,
  ...rest,
})

const live = {
  ...emptyContent("Besek"),
  description: "Anyaman",
  option: "Ukuran",
  variants: [variant()],
  photos: [
    { url: "http://a/static/1.jpg", width: 10, height: 10 },
    { url: "http://a/static/2.jpg", width: 10, height: 10 },
  ],
  attributes: { net: "1 buah" },
}

describe("what the office looks at", () => {
  it("is not the price and not the stock", () => {
    const other = { ...live, variants: [variant({ price: 1, stock: 0 })] }
    expect(differingFields(live, other)).toEqual([])
    expect(touchesSales(live, other)).toBe(true)
  })

  it.each([
    ["name", { name: "Besek besar" }],
    ["photos", { photos: live.photos.toReversed() }],
    [
      "packed_size",
      { packed_size: { length_cm: 30, width_cm: 20, height_cm: 10 } },
    ],
    ["variants", { option: "Warna" }],
    ["variants", { variants: [variant(), variant({ id: null, name: "XL" })] }],
    ["attributes", { attributes: { net: "2 buah" } }],
  ] satisfies [string, Partial<typeof live>][])(
    "is the %s",
    (field, change) => {
      expect(differingFields(live, { ...live, ...change })).toEqual([field])
    }
  )

  it("is the same when only empty keys or their order differ", () => {
    expect(canonical({ b: 1, a: "", c: null })).toBe(canonical({ b: 1 }))
    expect(canonical({ b: 1, a: 2 })).toBe(canonical({ a: 2, b: 1 }))
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]))
  })

  it("can be taken out and put back", () => {
    for (const field of [
      ...(["name", "photos", "variants", "attributes"] as const),
      "packed_size" as const,
    ])
      expect(withPiece(live, field, pieceOf(live, field))).toEqual(live)
  })
})

describe("planWishes", () => {
  const wish = { ...live, name: "Besek halus", description: "Anyaman halus" }

  it("makes one wish a field, from what is on sale to what is wanted", () => {
    expect(planWishes(live, wish, [])).toEqual({
      create: [
        { field: "name", before: "Besek", after: "Besek halus" },
        { field: "description", before: "Anyaman", after: "Anyaman halus" },
      ],
      withdraw: [],
    })
  })

  it("leaves the same wish alone, renews another and drops what is undone", () => {
    const waiting = [
      { id: "1", field: "name", after: { value: "Besek halus" } },
      { id: "2", field: "description", after: { value: "Lain" } },
      { id: "3", field: "range", after: { value: "J" } },
    ]
    expect(planWishes(live, wish, waiting)).toEqual({
      create: [
        { field: "description", before: "Anyaman", after: "Anyaman halus" },
      ],
      withdraw: ["2", "3"],
    })
  })
})

describe("applyEdit", () => {
  it("sets only the attributes that are named, and empties them with null", () => {
    const edited = applyEdit(
      { ...live, attributes: { net: "1 buah", storage: "Kering" } },
      { kind: "fields", fields: { attributes: { net: null, story: "Dari" } } }
    )
    expect(edited?.attributes).toEqual({ storage: "Kering", story: "Dari" })
  })

  it("lets nobody claim a variant that is not there", () => {
    const fields = { variants: [variant(), variant({ id: "foreign" })] }
    const edited = applyEdit(live, { kind: "fields", fields })
    expect(edited?.variants.map(({ id }) => id)).toEqual(["v1", null])
  })

  it.each([
    [
      ["2.jpg", "1.jpg"],
      ["2.jpg", "1.jpg"],
    ],
    [["1.jpg"], null],
    [["1.jpg", "1.jpg"], null],
    [["1.jpg", "3.jpg"], null],
  ])("orders photos as %j", (keys, expected) => {
    const edited = applyEdit(live, { kind: "order_photos", keys })
    expect(
      edited && edited.photos.map(({ url }) => url.split("/").pop())
    ).toEqual(expected)
  })
})
