import { describe, expect, it } from "vitest"
import { COURIER_SERVICES } from "../../lib/services"
import { ZONES } from "../../lib/zone"
import texts from "./index"

type Texts = { [key: string]: string | Texts }

const flatten = (value: Texts, prefix = ""): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === "string"
      ? [[prefix + key, inner]]
      : flatten(inner, `${prefix}${key}.`)
  )

const placeholders = (text: string) => text.match(/\{\{\w+\}\}/g) ?? []

describe("the dashboard's texts", () => {
  const english = new Map(flatten(texts.en.shipping))
  const indonesian = new Map(flatten(texts.id.shipping))

  it("exist in both languages with the same placeholders", () => {
    expect([...english.keys()].sort()).toEqual([...indonesian.keys()].sort())
    for (const [key, text] of indonesian)
      expect(placeholders(english.get(key) ?? "")).toEqual(placeholders(text))
  })

  it("name every service and zone", () => {
    for (const zone of ZONES) expect(indonesian.has(`zones.${zone}`)).toBe(true)
    for (const service of COURIER_SERVICES)
      expect(indonesian.has(`serviceHints.${service}`)).toBe(true)
  })
})
