import { describe, expect, it } from "vitest"
import { redactPayload } from "./redact-payload"

const kept = (value: unknown) =>
  redactPayload(Buffer.from(JSON.stringify(value)))

describe("redactPayload", () => {
  it("keeps what tells the story", () => {
    const story = {
      order_id: "payses_1-1",
      gross_amount: "150000.00",
      refunds: [{ refund_amount: "1.00" }],
    }
    expect(JSON.parse(kept(story))).toEqual(story)
  })

  it.each([
    "signature_key",
    "client_secret",
    "saved_token_id",
    "server_key",
    "key",
    "email",
    "customer_details",
  ])("leaves out %s, however deep", (name) => {
    const text = kept({
      [name]: "rahasia",
      inner: [{ [name]: "rahasia", id: 1 }],
    })
    expect(text).not.toContain("rahasia")
    expect(JSON.parse(text)).toEqual({ inner: [{ id: 1 }] })
  })

  it("keeps nothing of what is no JSON", () => {
    expect(redactPayload(Buffer.from("signature_key=rahasia"))).toBe("")
  })
})
