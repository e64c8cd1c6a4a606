import { describe, expect, it } from "vitest"
import { loginHome } from "./login-home"

const token = (claims: unknown) =>
  `a.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.b`

describe("loginHome", () => {
  it.each([
    [{ app_metadata: { customer_id: "cus_1", seller_id: "slr_1" } }, "/akun"],
    [
      { app_metadata: { seller_id: "slr_1", officer_id: "offc_1" } },
      "/penjual/masuk",
    ],
    [{ app_metadata: { officer_id: "offc_1" } }, "/dinas/masuk"],
    [{ app_metadata: {} }, "/akun"],
    [{}, "/akun"],
  ])("leads %j to %s", (claims, home) => {
    expect(loginHome(token(claims))).toBe(home)
  })

  it("takes anything for a token", () => {
    expect(loginHome("")).toBe("/akun")
    expect(loginHome("a.###.b")).toBe("/akun")
  })
})
