import { expect, it } from "vitest"
import { methodOf, PAYMENT_METHODS, PROVIDERS } from "./payment-methods"

it.each(PAYMENT_METHODS)("knows %s by its provider", (method) => {
  expect(methodOf(PROVIDERS[method])).toBe(method)
})

it("knows no other", () => {
  expect(methodOf("pp_system_default")).toBeNull()
  expect(methodOf(undefined)).toBeNull()
})
