import { expect, it } from "vitest"
import { emptyContent } from "./listing-content"
import { workingContent } from "./listing-working"

it("reads a draft from before a field was asked", () => {
  const { packed_size: _, ...old } = { ...emptyContent("Besek"), range: "N" }
  const source = { name: "Besek", first_published_at: null }
  const data = old as ReturnType<typeof emptyContent>
  expect(workingContent({ ...source, data }, null, [])).toEqual({
    ...emptyContent("Besek"),
    range: "N",
  })
})
