import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { z } from "@medusajs/framework/zod"
import { WORK_MS } from "@pasar-santri/marketplace/queries/breaks/settled-before"
import {
  backendEnvironment,
  databaseUrl,
  REFERENCE_DATABASE,
} from "./backend.ts"
import { BackendProcess } from "./backend-process.ts"
import { Buyer } from "./buyer.ts"
import { withClient } from "./database.ts"
import { DRILL_ADMIN, keyOf, makeAdministrator } from "./drill-entry.ts"
import { HALF_DONE } from "./half-done.ts"
import { Market, type Goods } from "./market.ts"
import { until } from "./poll.ts"
import { Api } from "./store-api.ts"
import { Tap } from "./tap.ts"

/** What a trap has done. */
export interface Sprung {
  /** The server that was killed; none yet. */
  killed: BackendProcess | undefined
}

/**
 * A backend (or several) in processes of their own, on a database of their own
 * to which each has a line that can be cut, for drills in which things break.
 */
export class Drill {
  private constructor(
    readonly database: string,
    private readonly taps: Tap[],
    readonly backends: BackendProcess[],
    readonly market: Market,
    private readonly key: string,
    private readonly folder: string
  ) {}

  /**
   * @param servers how many backends
   * @param env what they read besides, such as REDIS_URL
   */
  static async open(servers = 1, env: NodeJS.ProcessEnv = {}): Promise<Drill> {
    const name = `pasar_drill_${randomBytes(5).toString("hex")}`
    await withClient(databaseUrl("postgres"), (client) =>
      client.query(`create database "${name}" template "${REFERENCE_DATABASE}"`)
    )
    const folder = mkdtempSync(path.join(tmpdir(), "pasar-drill-"))
    const direct = databaseUrl(name)
    const taps = Array.from({ length: servers }, () => new Tap(new URL(direct)))
    for (const tap of taps) await tap.open()
    const backends = taps.map(
      ({ port }, at) =>
        new BackendProcess(
          {
            ...backendEnvironment(name),
            DATABASE_URL: overLine(direct, port),
            LOG_LEVEL: "info",
            ...env,
          },
          path.join(folder, `backend-${at}.log`)
        )
    )
    for (const backend of backends) await backend.start()
    const url = backends[0]?.url ?? ""
    const key = await keyOf(direct)
    await makeAdministrator(new Api({ url, key }), direct)
    const market = await Market.of({
      ...{ backendUrl: url, storefrontUrl: url, adminUrl: url },
      ...{ publishableKey: key, databaseUrl: direct, mailDir: folder },
      accounts: [{ role: "admin", title: "admin", ...DRILL_ADMIN }],
    })
    return new Drill(direct, taps, backends, market, key, folder)
  }

  /** A buyer at one of the servers, taken in turn by number. */
  buyer = (nth = 0): Buyer =>
    new Buyer(
      new Api({
        url: this.backends[nth % this.backends.length]?.url ?? "",
        key: this.key,
      })
    )

  /** Carts that want some goods, ready to be completed. */
  async carts(
    count: number,
    goods: readonly Goods[],
    quantity = 1
  ): Promise<string[]> {
    const ids: string[] = []
    for (let nth = 0; nth < count; nth += 1) {
      const { id } = await this.buyer(nth).readyCart(
        goods.map(({ variantIds }) => ({
          variantId: variantIds[0] ?? "",
          quantity,
        }))
      )
      ids.push(id)
    }
    return ids
  }

  /** Presses the button; a server that dies answers 0. */
  async complete(cart: string, nth = 0): Promise<number> {
    try {
      return (await this.buyer(nth).complete(cart)).status
    } catch {
      return 0
    }
  }

  /** Kills the one server, or whichever of several, that is about to send a statement like this. */
  trap(statement: RegExp): Sprung {
    const sprung: Sprung = { killed: undefined }
    for (const [at, tap] of this.taps.entries())
      tap.trap(statement, () => {
        for (const other of this.taps) other.disarm()
        sprung.killed = this.backends[at]
        sprung.killed?.kill()
      })
    return sprung
  }

  /** The database goes away from all servers before one sends such a statement. */
  trapCut(statement: RegExp): { isCut: boolean } {
    const sprung = { isCut: false }
    for (const tap of this.taps)
      tap.trap(statement, () => {
        for (const other of this.taps) other.disarm()
        void this.cutDatabase()
        sprung.isCut = true
      })
    return sprung
  }

  /** As if the database were gone, for all servers, until it is mended. */
  cutDatabase = () => Promise.all(this.taps.map((tap) => tap.cut()))

  mendDatabase = () => Promise.all(this.taps.map((tap) => tap.open()))

  rows = <Row extends z.ZodType>(
    schema: Row,
    statement: string,
    values: unknown[] = []
  ): Promise<z.output<Row>[]> =>
    withClient(this.database, async (client) => {
      const { rows } = await client.query<Record<string, unknown>>(
        statement,
        values
      )
      return z.array(schema).parse(rows)
    })

  /**
   * Waits until the reconciler has nothing left to do. A run of Medusa's that
   * fails in two steps at once may end without undoing them; what it left is
   * found when no purchase can be at work on it any more.
   */
  async settled(limitMs = WORK_MS + 120_000): Promise<number> {
    let left: unknown[] = []
    try {
      const { tookMs } = await until(
        "nothing is half done",
        async () => {
          left = await this.faults()
          return left.length === 0
        },
        limitMs
      )
      return tookMs
    } catch (cause) {
      throw new Error(`left half done: ${JSON.stringify(left)}`, { cause })
    }
  }

  /** What is half done, in the rows themselves and not by the reconciler's word. */
  faults = () =>
    this.rows(z.object({ fault: z.string(), id: z.string() }), HALF_DONE)

  async close(): Promise<void> {
    for (const backend of this.backends) await backend.stop()
    await this.cutDatabase()
    rmSync(this.folder, { recursive: true, force: true })
    const name = new URL(this.database).pathname.slice(1)
    await withClient(databaseUrl("postgres"), (client) =>
      client.query(`drop database if exists "${name}" with (force)`)
    )
  }
}

/** The address of a database, over a line of this machine. */
function overLine(database: string, port: number): string {
  const url = new URL(database)
  url.hostname = "127.0.0.1"
  url.port = String(port)
  return url.href
}
