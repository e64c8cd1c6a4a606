import { describe, expect, it } from "vitest"
import {
  OPOP_CLASSES,
  OPOP_FIELDS,
  OPOP_STAGES,
  PESANTREN_KINDS,
  READINESS,
} from "../../lib/register"
import { SHOP_STATES } from "../../lib/shop-states"
import { ALL_GROUPS } from "../lib/fields"
import en from "./en.json"
import id from "./id.json"

type Texts = { [key: string]: string | Texts }

const flatten = (texts: Texts, prefix = ""): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === "string"
      ? [[prefix + key, value]]
      : flatten(value, `${prefix}${key}.`)
  )

const placeholders = (text: string) => text.match(/\{\{\w+\}\}/g) ?? []

describe("the dashboard's texts", () => {
  const english = new Map(flatten(en))
  const indonesian = new Map(flatten(id))

  it("exist in both languages with the same placeholders", () => {
    expect([...english.keys()].sort()).toEqual([...indonesian.keys()].sort())
    for (const [key, text] of indonesian) {
      expect(placeholders(english.get(key) ?? "")).toEqual(placeholders(text))
      expect(text.trim()).not.toBe("")
    }
  })

  it.each([
    ["state", SHOP_STATES],
    ["values.kind", PESANTREN_KINDS],
    ["values.readiness", READINESS],
    ["values.opop_stage", OPOP_STAGES],
    ["values.opop_class", OPOP_CLASSES],
    ["values.opop_field", OPOP_FIELDS],
  ] as const)("name every value of %s", (prefix, values) => {
    for (const value of values) {
      expect(indonesian.has(`${prefix}.${value}`)).toBe(true)
    }
  })

  it("name every group and field of the form", () => {
    for (const { name, fields } of ALL_GROUPS) {
      expect(indonesian.has(`form.groups.${name}`)).toBe(true)
      for (const { path, hasHint } of fields) {
        expect(indonesian.has(`fields.${path}`)).toBe(true)
        expect(indonesian.has(`hints.${path}`)).toBe(hasHint === true)
      }
    }
  })
})
