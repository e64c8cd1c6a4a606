import { describe, expect, it } from "vitest"
import { unnamedHolder } from "./unnamed-holder"

const none = { BANK_ACCOUNTS: [] }

describe("unnamedHolder", () => {
  it("asks for nobody while no money comes", () => {
    expect(unnamedHolder(none)).toBeNull()
  })

  it.each<[string, Parameters<typeof unnamedHolder>[0]]>([
    ["BANK_ACCOUNTS", { BANK_ACCOUNTS: [{}] }],
    ["QRIS_CODE", { ...none, QRIS_CODE: "000201" }],
    ["MIDTRANS_SERVER_KEY", { ...none, MIDTRANS_SERVER_KEY: "SB-Mid-server" }],
    ["STRIPE_SECRET_KEY", { ...none, STRIPE_SECRET_KEY: "sk_test_a" }],
  ])("asks for a name where %s is set", (name, env) => {
    expect(unnamedHolder(env)).toContain(name)
    expect(unnamedHolder({ ...env, FUND_HOLDER: "Koperasi" })).toBeNull()
  })
})
