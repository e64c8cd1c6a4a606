import { afterEach, describe, expect, it, vi } from "vitest"
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

describe("the configuration", () => {
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.resetModules()
  })

  const configWith = (env: Record<string, string>) => {
    const secret = "only-for-the-tests"
    const set = {
      ...{ DATABASE_URL: "postgres://nowhere", JWT_SECRET: secret },
      ...{ COOKIE_SECRET: secret, STOREFRONT_SECRET: secret },
      ...env,
    }
    vi.stubEnv("FUND_HOLDER", undefined)
    for (const [name, value] of Object.entries(set)) vi.stubEnv(name, value)
    return import("../../config")
  }
  const gateway = {
    MIDTRANS_SERVER_KEY: "SB-Mid-server-uji",
    MIDTRANS_CLIENT_KEY: "SB-Mid-client-uji",
  }

  it("does not start with a gateway's keys and no fund holder", async () => {
    await expect(configWith(gateway)).rejects.toThrow(
      /FUND_HOLDER: must name who holds .+ MIDTRANS_SERVER_KEY/
    )
  })

  it("starts with both", async () => {
    const { config } = await configWith({ ...gateway, FUND_HOLDER: "Koperasi" })
    expect(config.FUND_HOLDER).toBe("Koperasi")
  })
})
