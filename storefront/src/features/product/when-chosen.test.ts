import { expect, it } from "vitest"
import { isPlain, whenChosen } from "./when-chosen"

it("shows the part of the chosen variant instead of the general one", () => {
  expect(whenChosen("price", [{ id: "variant_1" }])).toBe(
    ".buy:has([name=variant_id]:checked) .price-any{display:none}" +
      '.buy:has([value="variant_1"]:checked) .price-variant_1{display:inline}'
  )
})

it.each([
  ["variant_01ABC", true],
  ['x"]{}', false],
  ["</style>", false],
  ["", false],
])("lets %j into a stylesheet: %s", (id, isAllowed) => {
  expect(isPlain({ id })).toBe(isAllowed)
})
