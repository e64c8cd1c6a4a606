import { setTimeout as sleep } from "node:timers/promises"
import { Modules } from "@medusajs/framework/utils"
import { expect, it, vi } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { Refusal, type Answer } from "../../support/store-api.ts"

/** Addresses for documentation (RFC 5737): nobody's. */
const FAST = "203.0.113.7"
const OTHER = "203.0.113.8"
const TOO_MANY = { status: 429, code: "too_many_requests" }
const MAX_RUNNING = 64
const MORE = 16
/** Before the engine that hangs is given up, after nearly ten seconds. */
const AT_ONCE_MS = 8_000

// A shop of its own, because it counts all searches and lets them hang.
describeBackend(({ make, store, container, url }) => {
  const from = (address: string) =>
    store().with({ headers: { "x-forwarded-for": address } })
  const PATH = "/store/catalog?q=kopi"

  it("refuses one address that asks too often, and nobody else", async () => {
    await store().get(PATH)
    const refused = await refusals(() =>
      from(FAST).get("/store/catalog/suggestions?q=k")
    )
    for (const answer of refused) {
      expectRefusal(answer, TOO_MANY)
      expect(Object.keys(Refusal.parse(answer.body)).sort()).toEqual([
        "code",
        "message",
        "type",
      ])
      expect(answer.headers.get("retry-after")).toBe("1")
    }
    expect((await from(OTHER).get(PATH)).status).toBe(200)
    await vi.waitFor(
      async () => expect((await from(FAST).get(PATH)).status).toBe(200),
      { timeout: 5_000, interval: 300 }
    )
  })

  it("knows an address by what the nearest proxy says, not by what was claimed", async () => {
    const claimed = (number: number) =>
      from(`10.0.0.${number}, ${FAST}`).get("/store/catalog/suggestions?q=k")
    await refusals(claimed)
  })

  it("holds the shop's own pages to no rate", async () => {
    const asked = []
    for (let round = 0; round < 3; round++) {
      asked.push(
        ...(await Promise.all(
          Array.from({ length: 30 }, () => store().get(PATH))
        ))
      )
    }
    expect(asked.map(({ status }) => status)).toEqual(asked.map(() => 200))
  })

  /** Lets no engine answer until it is told to: a database that hangs. */
  const holdSearches = () => {
    const module = container().resolve(Modules.SEARCH)
    const search = module.search.bind(module)
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const holding = vi
      .spyOn(module, "search")
      .mockImplementation(async (query) => {
        await held
        return search(query)
      })
    return () => {
      holding.mockRestore()
      release()
    }
  }

  it("refuses at once what comes while too many run, until they went away", async () => {
    const key = await make.publishableKey()
    const statusOf = async (signal: AbortSignal) =>
      (
        await fetch(new URL(PATH, url()), {
          headers: { "x-publishable-api-key": key },
          signal,
        })
      ).status
    const release = holdSearches()
    try {
      const away = new AbortController()
      const ended: number[] = []
      const asked = Array.from({ length: MAX_RUNNING + MORE }, () =>
        statusOf(away.signal).then(
          (status) => void ended.push(status),
          () => undefined
        )
      )
      await vi.waitFor(() => expect(ended).toHaveLength(MORE), {
        ...{ timeout: AT_ONCE_MS, interval: 20 },
      })
      expect(ended).toEqual(ended.map(() => 429))
      const refusal = await store().get(PATH)
      expectRefusal(refusal, TOO_MANY)
      expect(refusal.headers.get("retry-after")).toBe("1")
      await expectBothLanguages(store(), (api) => api.get(PATH))

      away.abort()
      await Promise.all(asked)
      // That somebody went is known a moment later.
      await vi.waitFor(
        async () => expect(await taken(statusOf)).toBe(MAX_RUNNING),
        { timeout: 5_000, interval: 500 }
      )
    } finally {
      release()
    }
    // The breaker lets one try after five seconds.
    await vi.waitFor(
      async () => expect((await store().get(PATH)).status).toBe(200),
      { timeout: 20_000, interval: 500 }
    )
  })
})

/**
 * What is refused when somebody asks without a pause: ten a second come back, so
 * a slow machine asks for longer.
 */
async function refusals(ask: (number: number) => Promise<Answer>) {
  for (let round = 0; ; round++) {
    const asked = await Promise.all(
      Array.from({ length: 60 }, (_, number) => ask(number))
    )
    const refused = asked.filter(({ status }) => status !== 200)
    if (refused.length > 0 || round === 10) {
      expect(refused.length).toBeGreaterThan(0)
      return refused
    }
  }
}

/** How many of so many as may run are not refused in the next moment. */
async function taken(statusOf: (signal: AbortSignal) => Promise<number>) {
  const away = new AbortController()
  let refused = 0
  const asked = Array.from({ length: MAX_RUNNING }, () =>
    statusOf(away.signal).then(
      (status) => void (refused += status === 429 ? 1 : 0),
      () => undefined
    )
  )
  await sleep(400)
  away.abort()
  await Promise.all(asked)
  return MAX_RUNNING - refused
}
