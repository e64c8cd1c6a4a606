import { describe, expect, it } from "vitest"
import { parseStripeOptions } from "./options"
import { StripePaymentProvider } from "./service"

const keys = {
  secretKey: "sk_test_a1",
  publishableKey: "pk_test_a1",
  webhookSecret: "whsec_a1",
  fundHolder: "Koperasi",
}

it("need only the keys", () => {
  expect(parseStripeOptions(keys)).toMatchObject({
    host: "api.stripe.com",
    protocol: "https",
    port: 443,
    minAmount: 10_000,
  })
})

describe("options", () => {
  it.each<[string, object]>([
    ["nobody who holds the money", { fundHolder: undefined }],
    ["no webhook secret", { webhookSecret: undefined }],
    ["a live key beside a test key", { publishableKey: "pk_live_a1" }],
    ["the keys changed round", { secretKey: "pk_test_a1" }],
    ["keys in the clear over the net", { protocol: "http", host: "a.test" }],
    ["a most below the least", { minAmount: 9_000, maxAmount: 8_000 }],
    ["half a rupiah", { minAmount: 0.5 }],
    ["an unknown key", { capture: true }],
  ])("refuse %s", (_, wrong) => {
    const given = { ...keys, ...wrong }
    expect(() => parseStripeOptions(given)).toThrow(/Stripe provider/)
    expect(() => StripePaymentProvider.validateOptions(given)).toThrow()
  })

  it("tell what is wrong without telling a key", () => {
    const given = { ...keys, secretKey: "very-secret" }
    expect(() => parseStripeOptions(given)).toThrow(/secretKey/)
    expect(() => parseStripeOptions(given)).not.toThrow(/very-secret/)
  })
})
