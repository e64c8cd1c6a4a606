import { describe, expect, it } from "vitest"
import type { FieldDefinition } from "../../lib/search-module"
import { compileFilters } from "./filters"

const fields: Record<string, FieldDefinition> = {
  id: { type: "keyword", filterable: true },
  status: { type: "keyword", filterable: true },
  categories: { type: "keyword", array: true, filterable: true },
  price_min: { type: "integer", filterable: true },
  in_stock: { type: "boolean", filterable: true },
  handle: { type: "keyword" },
  created_at: { type: "date", filterable: true },
}
const compile = (filters: Parameters<typeof compileFilters>[0]) =>
  compileFilters(filters, fields)

describe("compileFilters", () => {
  it("selects everything without a test", () => {
    expect(compile(undefined)).toBeNull()
    expect(compile({ price_min: { $gte: undefined } })).toBeNull()
  })

  it.each([
    [{ status: "published" }, 'status = "published"'],
    [{ status: null }, "status NOT EXISTS OR status IS NULL"],
    [{ status: ["a", "b"] }, 'status IN ["a", "b"]'],
    [{ status: { $nin: ["a"] } }, 'status NOT IN ["a"]'],
    [{ status: { $ne: "a" } }, 'status NOT IN ["a"]'],
    [{ status: { $in: [] } }, "status IN []"],
    [{ in_stock: true }, "in_stock = true"],
    [
      { price_min: { $gte: 5, $lt: 10 } },
      "(price_min >= 5) AND (price_min < 10)",
    ],
    [{ categories: "a" }, 'categories = "a"'],
    [
      { categories: { $contains: ["a", "b"] } },
      'categories = "a" AND categories = "b"',
    ],
    [{ categories: { $overlaps: ["a"] } }, 'categories IN ["a"]'],
    [
      { status: { $exists: true } },
      "NOT (status NOT EXISTS OR status IS NULL)",
    ],
  ])("compiles %j", (filters, expected) => {
    expect(compile(filters)).toBe(expected)
  })

  it("joins branches, and knows what selects nothing", () => {
    expect(
      compile({ $or: [{ status: "a" }, { status: "b", in_stock: false }] })
    ).toBe('(status = "a") OR ((status = "b") AND (in_stock = false))')
    expect(compile({ $or: [{ status: "a" }, {}] })).toBeNull()
    expect(compile({ $or: [] })).toBe("id IN []")
    expect(compile({ $not: {} })).toBe("id IN []")
    expect(compile({ $not: { status: "a" } })).toBe('NOT (status = "a")')
  })

  it("lets no value leave its quotes", () => {
    expect(compile({ status: '" OR id EXISTS OR status = "' })).toBe(
      'status = "\\" OR id EXISTS OR status = \\""'
    )
    expect(compile({ status: 'a\\" OR id EXISTS' })).toBe(
      'status = "a\\\\\\" OR id EXISTS"'
    )
    expect(compile({ status: "a\\" })).toBe('status = "a\\\\"')
  })

  it.each([
    ["an unknown field", { nothing: "a" }],
    ["a name of every object", { constructor: "a" }],
    ["a field that is not filterable", { handle: "a" }],
    ["an unknown operator", { status: { $like: "a%" } }],
    ["a comparison of words", { status: { $gt: "a" } }],
    ["a comparison of a list", { categories: { $gt: 1 } }],
    ["a number that is none", { price_min: { $gt: Number.NaN } }],
    ["text for a number", { price_min: "5 OR id EXISTS" }],
    ["text for a boolean", { in_stock: "true" }],
    ["a date", { created_at: "2026-01-01" }],
  ])("refuses %s", (_, filters) => {
    expect(() => compile(filters as never)).toThrow("meilisearch")
  })
})
