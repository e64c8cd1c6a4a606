import { spawnSync } from "node:child_process"
import {
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { createServer, type Server } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { writeNote } from "../../scripts/lib/database.mjs"
import { placeCluster } from "../../scripts/lib/place-cluster.mjs"
import { ROOT } from "../support/backend.ts"
import { alive, partsOf, Starter } from "../support/starter.ts"
import { until } from "../support/poll.ts"

/** One folder for all: its first start makes the database, the others reuse it. */
describe("npm start", () => {
  // With a blank, as on many a desktop.
  const dataDir = path.join(
    mkdtempSync(path.join(tmpdir(), "pasar start ")),
    "data"
  )
  let open: Starter[] = []
  const launch = async (
    args: string[] = [],
    kind: Parameters<typeof Starter.launch>[2] = {}
  ) => {
    const starter = await Starter.launch(dataDir, args, kind)
    open.push(starter)
    return starter
  }

  beforeAll(async () => {
    await (await launch()).ready(240_000)
  })
  afterEach(async () => {
    await Promise.all(open.map((starter) => starter.stop()))
    open = []
  })
  afterAll(() => {
    rmSync(placeCluster(dataDir).cluster, { recursive: true, force: true })
    rmSync(path.dirname(dataDir), { recursive: true, force: true })
  })

  const answers = async (url: string) => {
    try {
      return (await fetch(url)).status
    } catch {
      return 0
    }
  }

  it("refuses a folder that is in use, then stops in order on SIGTERM", async () => {
    const [first] = open
    if (!first) throw new Error("No shop was opened.")
    const second = await launch()
    expect(await second.ended()).toBe(1)
    expect(second.output).toMatch(/already runs on this data folder/)
    expect(second.output).toContain("--data")
    const { backendUrl, storefrontUrl } = first.runtime()
    expect(await answers(`${backendUrl}/health`)).toBe(200)

    const parts = first.parts()
    expect(parts.map(({ name }) => name).sort()).toEqual(
      ["backend", "database", "starter", "storefront"].sort()
    )
    expect(statSync(path.join(dataDir, "runtime.json")).mode & 0o777).toBe(
      0o600
    )
    expect(statSync(path.join(dataDir, "secrets.json")).mode & 0o777).toBe(
      0o600
    )
    expect(await first.stop("SIGTERM")).toBe(0)
    expect(alive(parts)).toEqual([])
    expect(partsOf(dataDir)).toEqual([])
    expect(await answers(storefrontUrl)).toBe(0)
  })

  it("answers a language that is named twice, and lets no second backend sell", async () => {
    const { backendUrl, databaseUrl, publishableKey } = (
      await (await launch()).ready()
    ).runtime()
    const answer = await fetch(
      `${backendUrl}/store/regions?locale=id&locale=en`,
      {
        headers: { "x-publishable-api-key": publishableKey },
        signal: AbortSignal.timeout(5_000),
      }
    )
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: "locale_repeated" })

    const elsewhere = `${dataDir} elsewhere`
    const second = await Starter.launch(elsewhere, [], { databaseUrl })
    open.push(second)
    expect(await second.ended(120_000)).toBe(1)
    expect(second.output).toMatch(/Another backend already works/)
    expect(second.output).toContain("REDIS_URL")
    expect(await answers(`${backendUrl}/ready`)).toBe(200)
  })

  it("recovers from a kill -9 of the starter and of everything under it", async () => {
    const killed = await (await launch()).ready()
    const left = killed.parts()
    killed.child.kill("SIGKILL")
    await killed.ended()
    expect(alive(left).sort()).toEqual(["backend", "database", "storefront"])

    const again = await (await launch()).ready()
    expect(alive(left)).toEqual([])
    const parts = again.parts()
    // Now as a power cut does it: all at once.
    for (const { pid } of parts) process.kill(pid, "SIGKILL")
    await again.ended()

    const third = await (await launch()).ready()
    // What the search index had not yet written down is built again.
    const { backendUrl } = third.runtime()
    await until(
      "the shop is ready",
      async () => (await answers(`${backendUrl}/ready`)) === 200
    )
    const now = third.parts()
    expect(await third.stop("SIGINT")).toBe(0)
    expect(alive(now)).toEqual([])
  })

  it("closes the shop and says so when a part dies", async () => {
    const starter = await (await launch()).ready()
    const parts = starter.parts()
    const backend = parts.find(({ name }) => name === "backend")
    process.kill(backend?.pid ?? 0, "SIGKILL")
    expect(await starter.ended()).toBe(1)
    expect(starter.output).toMatch(/backend stopped by itself/)
    expect(starter.output).toContain("backend.log")
    expect(alive(parts)).toEqual([])
  })

  it("stops cleanly when it is asked to in the middle of the start", async () => {
    const starter = await launch()
    await until("a part", async () =>
      starter.parts().some(({ name }) => name === "backend")
    )
    const parts = starter.parts()
    await starter.stop("SIGTERM")
    expect(alive(parts)).toEqual([])
    expect(partsOf(dataDir)).toEqual([])
    expect(starter.output).not.toMatch(/^\s+at /m)
  })

  describe("with a taken port", () => {
    let holder: Server
    let port: number
    beforeAll(async () => {
      holder = createServer()
      await new Promise<void>((resolve) =>
        holder.listen(0, "127.0.0.1", resolve)
      )
      const address = holder.address()
      port = typeof address === "object" && address ? address.port : 0
    })
    afterAll(() => holder.close())

    it.each(["--port", "--api-port", "--db-port"])(
      "says in one sentence that %s is the way out",
      async (flag) => {
        const others = ["--port", "--api-port"].filter((name) => name !== flag)
        const starter = await launch([
          ...[flag, String(port)],
          ...others.flatMap((name, index) => [name, String(port + 7 + index)]),
        ])
        expect(await starter.ended()).toBe(1)
        expect(starter.output).toContain(`Port ${port}`)
        expect(starter.output).toContain(flag)
        expect(starter.output).not.toMatch(/^\s+at /m)
        expect(partsOf(dataDir)).toEqual([])
      }
    )
  })

  it("refuses a database of another PostgreSQL, and touches nothing", async () => {
    const file = path.join(placeCluster(dataDir).cluster, "PG_VERSION")
    const version = readFileSync(file, "utf8")
    writeFileSync(file, "17\n")
    try {
      const starter = await launch()
      expect(await starter.ended()).toBe(1)
      expect(starter.output).toMatch(/PostgreSQL 17/)
      expect(starter.output).toContain("--fresh")
    } finally {
      writeFileSync(file, version)
    }
  })

  it("says in one sentence that DATABASE_URL answers nothing", async () => {
    const databaseUrl = "postgres://toko:rahasia@localhost:1/pasar"
    const starter = await launch([], { databaseUrl })
    expect(await starter.ended()).toBe(1)
    expect(starter.output).toMatch(
      /DATABASE_URL does not answer at localhost:1/
    )
    expect(starter.output).not.toMatch(/^\s+at |rahasia/m)
    expect(partsOf(dataDir)).toEqual([])
  })

  it("refuses the demo in a database that was set up without it", async () => {
    const starter = await launch([], { demo: true })
    expect(await starter.ended()).toBe(1)
    expect(starter.output).toContain("--no-demo")
  })

  // The last: from here on the database says that it holds the demo.
  it("keeps made-up goods out of a real shop, and a demo from passing for one", async () => {
    const { databaseUrl } = (await (await launch()).ready()).runtime()
    const bulk = spawnSync(
      process.execPath,
      [
        path.join(ROOT, "scripts/seed-bulk.mjs"),
        ...["--products", "1", "--data", dataDir],
      ],
      { encoding: "utf8" }
    )
    expect(bulk.status).toBe(1)
    expect(bulk.stderr).toContain("--demo-anyway")
    expect(bulk.stderr).not.toMatch(/^\s+at /m)

    await writeNote(databaseUrl, "demo_allowed", "yes")
    await Promise.all(open.map((starter) => starter.stop()))
    const hiding = await launch()
    expect(await hiding.ended()).toBe(1)
    expect(hiding.output).toContain("--fresh --no-demo")
    expect(hiding.output).not.toMatch(/^\s+at /m)
    expect(partsOf(dataDir)).toEqual([])
  })
})
