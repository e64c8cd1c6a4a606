import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"

const SECRET = "only-for-the-tests"
const SENTENCE =
  "REDIS_URL: is needed when server and worker are separate processes: without it two processes would sell the same stock"

describe("a server apart from its worker", () => {
  const { argv } = process

  beforeEach(() => {
    vi.stubEnv("DATABASE_URL", "postgres://nowhere")
    for (const name of ["JWT_SECRET", "COOKIE_SECRET", "STOREFRONT_SECRET"])
      vi.stubEnv(name, SECRET)
    vi.stubEnv("REDIS_URL", undefined)
  })
  afterEach(() => {
    process.argv = argv
    vi.unstubAllEnvs()
    vi.resetModules()
  })

  /** The configuration of `medusa <command>` in a mode. */
  const configOf = async (command: string, mode: string) => {
    process.argv = ["node", "medusa", command]
    vi.stubEnv("MEDUSA_WORKER_MODE", mode)
    const { config } = await import("../../config")
    return config
  }

  it.each(["server", "worker"])(
    "does not start as the %s without Redis, and says why",
    async (mode) => {
      await expect(configOf("start", mode)).rejects.toThrow(SENTENCE)
    }
  )

  it.each(["server", "worker"])("starts as the %s with Redis", async (mode) => {
    vi.stubEnv("REDIS_URL", "redis://nowhere")
    const config = await configOf("start", mode)
    expect(config.MEDUSA_WORKER_MODE).toBe(mode)
  })

  it("needs none in one process, or for a command that ends", async () => {
    expect((await configOf("start", "shared")).REDIS_URL).toBeUndefined()
    vi.resetModules()
    const config = await configOf("db:migrate", "server")
    expect(config.REDIS_URL).toBeUndefined()
  })

  it("refuses a mode that is none", async () => {
    await expect(configOf("start", "both")).rejects.toThrow(
      "MEDUSA_WORKER_MODE"
    )
  })
})
