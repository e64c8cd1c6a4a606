import { describe, expect, it } from "vitest"
import {
  fieldOfPath,
  parseGrams,
  parsePieces,
  parsePrice,
  parseSide,
  readListing,
} from "./listing-form"

it.each([
  ["250", 250],
  ["250 g", 250],
  ["1,5 kg", 1500],
  ["1.5kg", 1500],
  ["2 ons", 200],
  ["1.500", 1500],
  ["0", null],
  ["200 kg", null],
  ["berat", null],
  ["", null],
])("reads the weight %j as %j g", (typed, grams) => {
  expect(parseGrams(typed)).toBe(grams)
})

it.each([
  ["0", 0],
  ["40", 40],
  ["1.000", 1000],
  ["-1", null],
  ["1,5", null],
  ["100001", null],
])("reads %j as %j pieces", (typed, pieces) => {
  expect(parsePieces(typed)).toBe(pieces)
})

it.each([
  ["25rb", 25_000],
  ["Rp 12.500", 12_500],
  ["99", null],
  ["200 jt", null],
])("reads the price %j as %j", (typed, price) => {
  expect(parsePrice(typed)).toBe(price)
})

it.each([
  ["60", 60],
  ["60 cm", 60],
  [" 1cm ", 1],
  ["200", 200],
  ["201", null],
  ["0", null],
  ["12,5", null],
  ["lebar", null],
])("reads the side %j as %j cm", (typed, side) => {
  expect(parseSide(typed)).toBe(side)
})

describe("readListing", () => {
  const whole = {
    name: "  Keripik   singkong ",
    category: "camilan-keripik",
    description: "Renyah.",
    price: "13rb",
    stock: "40",
    weight: "200",
    range: "N",
    attr_net: "150 g",
    attr_storage: " ",
  }

  it("reads a product without choices", () => {
    expect(readListing(whole)).toEqual({
      errors: {},
      body: {
        name: "Keripik singkong",
        category: "camilan-keripik",
        description: "Renyah.",
        option: null,
        variants: [
          {
            id: null,
            name: null,
            price: 13_000,
            stock: 40,
            weight_grams: null,
          },
        ],
        weight_grams: 200,
        packed_size: null,
        lead_days: null,
        range: "N",
        attributes: { net: "150 g", storage: null },
      },
    })
  })

  it("reads choices, and leaves out rows that nobody typed into", () => {
    const { body } = readListing({
      ...whole,
      option: "Rasa",
      variant_0_id: "variant_1",
      variant_0_name: "Ori",
      variant_0_price: "13000",
      variant_0_stock: "4",
      variant_2_name: "Pedas",
      variant_2_price: "14rb",
      variant_3_name: "",
      variant_3_price: "",
    })
    expect(body.option).toBe("Rasa")
    expect(body.variants).toEqual([
      {
        id: "variant_1",
        name: "Ori",
        price: 13_000,
        stock: 4,
        weight_grams: null,
      },
      {
        id: null,
        name: "Pedas",
        price: 14_000,
        stock: null,
        weight_grams: null,
      },
    ])
  })

  it("reads the three sides of a packed piece", () => {
    const sides = { size_length: "60", size_width: "40 cm", size_height: "20" }
    const { body, errors } = readListing({ ...whole, ...sides })
    expect(errors).toEqual({})
    expect(body.packed_size).toEqual({
      ...{ length_cm: 60, width_cm: 40, height_cm: 20 },
    })
  })

  it("takes all three sides or none", () => {
    const sides = { size_length: "60", size_width: "", size_height: "300" }
    const { body, errors } = readListing({ ...whole, ...sides })
    expect(errors).toEqual({
      size_width: "size_incomplete",
      size_height: "side_invalid",
    })
    expect(body.packed_size).toBeNull()
  })

  it("takes days of making only where it is made to order", () => {
    const typed = { ...whole, lead_days: "3" }
    expect(readListing(typed).body.lead_days).toBeNull()
    expect(readListing({ ...typed, preorder: "1" }).body.lead_days).toBe(3)
  })

  it("names what is wrong, and keeps the rest", () => {
    const { body, errors } = readListing({
      ...whole,
      name: " ",
      price: "murah",
      stock: "banyak",
      weight: "ringan",
      preorder: "1",
      lead_days: "900",
    })
    expect(errors).toEqual({
      name: "listing_name_missing",
      price: "price_invalid",
      stock: "stock_number",
      weight: "weight_invalid",
      lead_days: "lead_days_invalid",
    })
    expect(body.variants[0]?.price).toBeNull()
    expect(body.range).toBe("N")
  })
})

it.each([
  ["name", false, "name"],
  ["weight_grams", false, "weight"],
  ["packed_size", false, "size_length"],
  ["attributes.net", false, "attr_net"],
  ["paper:pirt", false, "paper-pirt"],
  ["variants.0.price", false, "price"],
  ["variants.1.price", true, "variant_1_price"],
  ["variants", true, "option"],
])("mends %s (choices: %s) at %s", (path, hasChoices, field) => {
  expect(fieldOfPath(path, hasChoices)).toBe(field)
})
