import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { APPLICATION_STEPS } from "../../lib/application-data"
import { RANGES } from "../../lib/cart-range"
import { ASKABLE_ATTRIBUTES } from "../../lib/listing-attributes"
import {
  ON_LAPSE,
  PAPER_KINDS,
  PAPER_STATES,
  RULE_SCOPES,
  STATEMENTS,
} from "../../lib/papers"
import {
  OPOP_CLASSES,
  OPOP_FIELDS,
  OPOP_STAGES,
  PESANTREN_KINDS,
  READINESS,
} from "../../lib/register"
import { OFFICER_ROLES } from "../../lib/roles"
import { SHOP_STATES } from "../../lib/shop-states"
import { TERMS_DOCUMENTS } from "../../lib/terms"
import { CASE_FIELDS } from "../lib/case-fields"
import { ASKINGS } from "../lib/category-rules"
import { ALL_GROUPS } from "../lib/fields"
import { LOG_KINDS } from "../lib/log-kinds"
import texts from "./index"

type Texts = { [key: string]: string | Texts }

const flatten = (texts: Texts, prefix = ""): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === "string"
      ? [[prefix + key, value]]
      : flatten(value, `${prefix}${key}.`)
  )

const placeholders = (text: string) => text.match(/\{\{\w+\}\}/g) ?? []

/** The source of every page and part of the dashboard. */
const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) return sources(file)
    return /\.tsx?$/.test(file) && !file.endsWith(".test.ts")
      ? [readFileSync(file, "utf8")]
      : []
  })

describe("the dashboard's texts", () => {
  const english = new Map(flatten(texts.en.opop))
  const indonesian = new Map(flatten(texts.id.opop))

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
    ["papers.kind", PAPER_KINDS],
    ["papers.state", [...PAPER_STATES, "missing"]],
    ["papers.statement", STATEMENTS],
    ["officers.roles", OFFICER_ROLES],
    ["officers.roleAbout", OFFICER_ROLES],
    ["cases.steps", [...APPLICATION_STEPS, "papers"]],
    ["log.kinds", LOG_KINDS],
    ["rules.onLapse", ON_LAPSE],
    ["rules.scope", RULE_SCOPES],
    ["terms.documents", TERMS_DOCUMENTS],
    ["categoryRules.attributes", ASKABLE_ATTRIBUTES],
    ["categoryRules.ranges", RANGES],
    ["categoryRules.askings", ASKINGS],
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

  it("name every field of an application", () => {
    for (const [step, fields] of Object.entries(CASE_FIELDS))
      for (const field of fields)
        expect(indonesian.has(`caseFields.${step}.${field}`)).toBe(true)
  })

  it("hold every key that a page asks for by its name", () => {
    const keys = sources(path.join(__dirname, "..")).flatMap((source) =>
      [...source.matchAll(/\bt\(\s*"([\w.]+)"/g)].map(([, key]) => key ?? "")
    )
    expect(keys.length).toBeGreaterThan(200)
    expect(keys.filter((key) => !indonesian.has(key))).toEqual([])
  })
})
