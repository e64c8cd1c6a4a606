import { createHmac } from "node:crypto"
import { expect, it } from "vitest"
import { isSignedBy } from "./signature"

const secret = "a secret of enough length"
const body = `{"tags":["catalog"]}`
const good = `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`

it("accepts only the right signature of the very same bytes", () => {
  expect(isSignedBy(secret, body, good)).toBe(true)
  expect(isSignedBy(secret, `${body} `, good)).toBe(false)
  expect(isSignedBy("another secret", body, good)).toBe(false)
  expect(isSignedBy(secret, body, good.replace("sha256=", ""))).toBe(false)
  expect(isSignedBy(secret, body, null)).toBe(false)
})
