import { expect, it } from "vitest"
import { currentSearch } from "./current-search"

it("keeps one id while the words stay, and begins anew with others", () => {
  const search = currentSearch()
  const first = search.at("kopi")
  expect(first).toEqual({
    id: expect.stringMatching(/^srch_[a-z0-9]{26}$/) as unknown,
    isNew: true,
  })
  expect(search.at("kopi")).toEqual({ id: first.id, isNew: false })
  expect(search.at("teh").isNew).toBe(true)
  const again = search.at("kopi")
  expect(again.isNew).toBe(true)
  expect(again.id).not.toBe(first.id)
})
