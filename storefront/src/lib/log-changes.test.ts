import { expect, it } from "vitest"
import { changesOf, logText } from "./log-changes"

it.each([
  ["a", "a"],
  [0, "0"],
  [false, "false"],
  [["a", null, 2], "a, –, 2"],
  [[], null],
  ["", null],
  [undefined, null],
  [{ a: 1 }, '{"a":1}'],
])("reads %j", (value, text) => {
  expect(logText(value)).toBe(text)
})

it("lists fields that differ, one level down", () => {
  expect(
    changesOf(
      { state: "submitted", same: 1, identity: { name: "A", kind: "salaf" } },
      { state: "approved", same: 1, identity: { name: "B", kind: "salaf" } }
    )
  ).toEqual([
    { field: "state", before: "submitted", after: "approved" },
    { field: "identity.name", before: "A", after: "B" },
  ])
  expect(changesOf(null, { role: "head" })).toEqual([
    { field: "role", before: null, after: "head" },
  ])
  expect(changesOf(null, null)).toEqual([])
  expect(changesOf({ is_draft: null }, { is_draft: false })).toEqual([
    { field: "is_draft", before: null, after: false },
  ])
  const variants = { option: "Rasa", variants: [] }
  expect(changesOf({ variants: null }, { variants })).toEqual([
    { field: "variants", before: null, after: variants },
  ])
  const packed_size = { length_cm: 60, width_cm: 40, height_cm: 20 }
  expect(changesOf({ packed_size }, { packed_size: null })).toEqual([
    { field: "packed_size", before: packed_size, after: null },
  ])
})
