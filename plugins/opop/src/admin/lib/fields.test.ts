import { describe, expect, it } from "vitest"
import { toBody, toValues, valueKey } from "./fields"

const entry = {
  name: "Al Umanaa",
  aliases: ["Umanaa", "Ponpes Al-Umanaa"],
  founded_year: 1990,
  latitude: -6.918,
  record: { nspp: null, licence_date: "2020-01-02T00:00:00.000Z" },
  shop: { story: "Lele" },
}

describe("toValues", () => {
  it("shows an entry as text, dates as days", () => {
    expect(toValues(entry)).toMatchObject({
      name: "Al Umanaa",
      aliases: "Umanaa, Ponpes Al-Umanaa",
      founded_year: "1990",
      latitude: "-6.918",
      "record.nspp": "",
      "record.licence_date": "2020-01-02",
      "shop.story": "Lele",
    })
  })

  it("starts a new entry with the first of each required choice", () => {
    expect(toValues(null)).toMatchObject({
      name: "",
      kind: "",
      "record.readiness": "none",
      "record.opop_stage": "mapped",
    })
  })
})

describe("toBody", () => {
  it("holds only what was changed", () => {
    const before = toValues(entry)
    expect(toBody(before, before)).toEqual({})
    expect(
      toBody(
        {
          ...before,
          founded_year: "1991",
          aliases: "Umanaa, ,",
          longitude: "106,93",
          "record.nspp": " 510032029901 ",
          "shop.story": "",
        },
        before
      )
    ).toEqual({
      founded_year: 1991,
      aliases: ["Umanaa"],
      longitude: 106.93,
      record: { nspp: "510032029901" },
      shop: { story: null },
    })
  })
})

describe("valueKey", () => {
  it("names the message of a choice", () => {
    expect(valueKey("record.opop_stage", "mapped")).toBe(
      "values.opop_stage.mapped"
    )
  })
})
