import { describe, expect, it } from "vitest"
import { seal, unseal } from "./sealed"

const secret = "a secret of sixteen"
const text = "Kata sandi baru: https://toko.test/lupa-sandi/atur?token=abc – ñ"

describe("a sealed text", () => {
  it("is opened by its secret", () => {
    expect(unseal(secret, seal(secret, text))).toBe(text)
  })

  it("shows nothing, and no two are alike", () => {
    const [one, other] = [seal(secret, text), seal(secret, text)]
    expect(Buffer.from(one, "base64").toString("latin1")).not.toContain("token")
    expect(one).not.toBe(other)
  })

  it.each([
    ["by another secret", (sealed: string) => unseal(`${secret}!`, sealed)],
    [
      "when it was changed",
      (sealed: string) => unseal(secret, `AAAA${sealed.slice(4)}`),
    ],
    [
      "when it is cut off",
      (sealed: string) => unseal(secret, sealed.slice(0, 8)),
    ],
  ])("is not opened %s", (_, open) => {
    const sealed = seal(secret, text)
    expect(() => open(sealed)).toThrow()
  })
})
