import { expect, it } from "vitest"
import { idsOf } from "./deletion"

it.each([
  [{ id: "a" }, ["a"]],
  [{ id: ["a", "b"] }, ["a", "b"]],
  [{ id: { $in: ["a"] } }, ["a"]],
  [{ id: { $eq: "a" } }, ["a"]],
  [{ id: [] }, []],
  [{}, null],
  [{ id: { $nin: ["a"] } }, null],
  [{ id: { $in: ["a"], $ne: "b" } }, null],
  [{ id: "a", status: "draft" }, null],
  [{ status: "draft" }, null],
  [{ id: null }, null],
])("reads the ids of %j", (filters, ids) => {
  expect(idsOf(filters)).toEqual(ids)
})
