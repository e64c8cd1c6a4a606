import { expect, it } from "vitest"
import { asCardProblem, cardProblem } from "./card-problem"

it.each([
  [400, "card_declined", "declined"],
  [400, "card_payment_canceled", "ended"],
  [400, "stock_short", "refused"],
  [409, "conflict", "processing"],
  [409, "payment_given_back", "ended"],
  [500, "card_gateway_unreachable", "processing"],
  [503, "backend_slow", "processing"],
])("tells %i %s as %s", (status, code, told) => {
  expect(cardProblem({ status, code })).toBe(told)
})

it("takes nothing from an address but its own words", () => {
  expect(asCardProblem("declined")).toBe("declined")
  expect(asCardProblem("<b>")).toBeNull()
  expect(asCardProblem(["declined"])).toBeNull()
})
