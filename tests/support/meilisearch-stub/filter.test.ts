import { describe, expect, it } from "vitest"
import { compileFilter, type Filter } from "./filter.ts"

const NAMES = ["id", "kind", "tags", "price", "is_there", "gone", "note"]
const documents = [
  { id: "a", kind: "Red Hat", tags: ["x", "y"], price: 5, is_there: true },
  { id: "b", kind: 'say "hi"', tags: [], price: 10, gone: null, note: "" },
  { id: "c", kind: "AND", tags: ["y"], price: 15, is_there: false },
  { id: "d", kind: "back\\slash\\", tags: ["w"] },
]
const selected = (filter: Filter) =>
  documents
    .filter(compileFilter(filter, NAMES, "invalid_search_filter"))
    .map(({ id }) => id)
    .join("")

describe("a filter", () => {
  it.each([
    [undefined, "abcd"],
    ["  ", "abcd"],
    ["id = a", "a"],
    ["kind = 'red hat'", "a"],
    ['kind = "say \\"hi\\""', "b"],
    ['kind = "AND"', "c"],
    ['kind = "back\\\\slash\\\\"', "d"],
    ["kind = 'say \\\"hi\\\"'", "b"],
    ["tags = y", "ac"],
    ["tags != y", "bd"],
    ["tags IN [x, 'z']", "a"],
    ["tags NOT IN [x]", "bcd"],
    ["tags IN []", ""],
    ["price = 10", "b"],
    ["price > 5 AND price <= 15", "bc"],
    ["price 5 TO 10", "ab"],
    ["is_there = true", "a"],
    ["is_there EXISTS", "ac"],
    ["gone NOT EXISTS", "acd"],
    ["gone IS NULL", "b"],
    ["gone IS NOT NULL", "acd"],
    ["note IS EMPTY OR tags IS EMPTY", "b"],
    ["id = a OR id = b AND price = 10", "ab"],
    ["(id = a OR id = b) AND price = 10", "b"],
    ["NOT (id = a OR NOT id = b)", "b"],
    [["price > 5", ["id = a", "id = b"]], "b"],
  ])("%j selects %j", (filter, expected) => {
    expect(selected(filter)).toBe(expected)
  })

  it.each([
    ["secret = 1", "not filterable"],
    ["secret EXISTS", "not filterable"],
    ["id", "Was expecting"],
    ["id =", "Was expecting"],
    ["id = a b", "Was expecting"],
    ["(id = a", "parenthesis"],
    ["id = AND", "Was expecting"],
    ["id = 'a", "unknown sign"],
    ['id = "a\\q"', "unknown sign"],
    ["id = a/b", "unknown sign"],
    ["price > much", "without number"],
    ["tags IN [a", "without its end"],
    ["id = a; id = b", "Was expecting"],
  ])("%j is refused", (filter, message) => {
    expect(() => selected(filter)).toThrow(message)
  })
})
