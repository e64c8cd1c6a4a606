import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import { z } from "@medusajs/framework/zod"
import { REPORTING_MODULE } from "@pasar-santri/reporting/modules/reporting"
import { Client } from "pg"
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { BACKEND, ROOT } from "../../support/backend.ts"
import { withClient } from "../../support/database.ts"
import { describeBackend } from "../../support/integration.ts"
import { keepAway } from "../../support/keep-away.ts"
import { until } from "../../support/poll.ts"
import { rowsOf } from "../../support/reports/catalogue.ts"
import { MarketMaker } from "../../support/reports/market.ts"
import { storeMarket } from "../../support/reports/store-market.ts"
import { unkept } from "../../support/reports/unkept.ts"

const MEDUSA = path.join(ROOT, "node_modules/@medusajs/cli/cli.js")
const SCRIPT = path.join(ROOT, "seed/dist/reports/index.js")
/** A process of Medusa needs its time to start. */
const START_MS = 90_000
/** The last that is made: whoever waits for it has made the others. */
const LAST = "progress"

const Waiting = z.object({ pid: z.number() })
const Sum = z.object({ amount: z.string(), entries: z.number() })

describeBackend((backend) => {
  const url = () => process.env["DATABASE_URL"] ?? ""
  const database = <T>(work: (client: Client) => Promise<T>) =>
    withClient(url(), work)
  const module = () => backend.container().resolve(REPORTING_MODULE)
  const states = async (count: number) =>
    (await module().listRefreshes(count)).map(({ state }) => state)
  const figures = () =>
    module().read((manager) =>
      manager
        .query<unknown[]>(
          `select sum(amount)::text as amount, count(*)::int as entries
           from reporting.sale_entry`
        )
        .then((rows) => Sum.parse(rows[0]))
    )
  const addMarket = (mark: string) =>
    database((client) =>
      storeMarket(
        client,
        new MarketMaker(mark, 3).make({
          ...{ districts: ["32.02.27"], categories: ["kopi"], makers: 4 },
          ...{ orders: 60, until: new Date("2026-11-20T00:00:00Z") },
        })
      )
    )

  /** Somebody who is at the last model, so that a refresh waits half way. */
  let holder: Client
  const hold = async () => {
    holder = new Client({ connectionString: url() })
    await holder.connect()
    await holder.query("begin")
    // Takes the lock that a refresh of it waits for, and readers do not.
    await holder.query(
      `comment on materialized view reporting.${LAST} is 'held'`
    )
  }
  /** The session of the refresh that waits half way. */
  const halfWay = async () => {
    const { value } = await until(
      "a refresh is half way",
      () =>
        database(async (client) => {
          const [one] = await rowsOf(
            client,
            Waiting,
            `select pid from pg_stat_activity
             where datname = current_database() and wait_event_type = 'Lock'
               and application_name = 'pasar-reports-keeper'
               and query like '%${LAST}%'`
          )
          return one
        }),
      START_MS
    )
    return value.pid
  }
  const repair = () =>
    until(
      "the next refresh",
      async () => (await module().refresh()) ?? undefined,
      30_000
    )

  beforeAll(async () => {
    await keepAway(backend.container(), "refresh-reports")
    await addMarket("a")
    await module().refresh()
  })

  describe("a refresh that dies half way", () => {
    let old: z.output<typeof Sum>
    beforeEach(async () => {
      old = await figures()
      await hold()
    })
    afterEach(() => holder.end())

    it("leaves the old figures when the database ends its session", async () => {
      await addMarket("b")
      const died = module()
        .refresh()
        .catch((fault: unknown) => fault)
      const pid = await halfWay()
      expect(await figures()).toEqual(old)
      await database((client) =>
        client.query("select pg_terminate_backend($1)", [pid])
      )
      expect(String(await died)).toContain("terminating connection")
      await holder.query("rollback")
      expect(await figures()).toEqual(old)

      await repair()
      expect(await states(2)).toEqual(["done", "interrupted"])
      expect((await figures()).entries).toBeGreaterThan(old.entries)
    })

    it("leaves the old figures when its process is killed", async () => {
      await addMarket("c")
      const child: ChildProcess = spawn(
        process.execPath,
        [MEDUSA, "exec", SCRIPT, JSON.stringify({ act: "refresh" })],
        { cwd: BACKEND, env: process.env, stdio: "ignore", detached: true }
      )
      const gone = once(child, "close")
      await halfWay()
      process.kill(-(child.pid ?? 0), "SIGKILL")
      await gone
      expect(await states(1)).toEqual(["running"])
      await holder.query("rollback")
      expect(await figures()).toEqual(old)

      await repair()
      expect(await states(2)).toEqual(["done", "interrupted"])
      expect((await figures()).entries).toBeGreaterThan(old.entries)
    })

    it("keeps a second one from beginning", async () => {
      const first = module().refresh()
      await halfWay()
      expect(await module().refresh()).toBeNull()
      await holder.query("rollback")
      expect(await first).not.toBeNull()
      expect(await states(2)).toEqual(["done", "done"])
      expect(await figures()).toEqual(old)
    })
  })

  it("says why it failed, and the next one repairs it", async () => {
    const old = await figures()
    await addMarket("d")
    const right = (words: string) =>
      database((client) => client.query(`${words} pasar_reports_keeper`))
    await right("revoke select on public.refund from")
    await expect(module().refresh()).rejects.toThrow(/permission denied/)
    await right("grant select on public.refund to")
    const [failed] = await module().listRefreshes(1)
    expect(failed).toMatchObject({
      state: "failed",
      fault: expect.stringContaining("refund") as string,
    })
    expect(await figures()).toEqual(old)

    await module().refresh()
    expect(await states(2)).toEqual(["done", "failed"])
    expect((await figures()).entries).toBeGreaterThan(old.entries)
  })

  it("writes over the months that changed, and leaves the others", async () => {
    // By when each row was written.
    const months = () =>
      database(async (client) => {
        const rows = await rowsOf(
          client,
          z.object({ month: z.string(), written: z.string() }),
          `select month::text, string_agg(distinct xmin::text, ',') as written
           from reporting.sale_entry group by month`
        )
        return new Map(rows.map(({ month, written }) => [month, written]))
      })
    await module().refresh()
    const old = await months()
    await module().refresh()
    expect(await months()).toEqual(old)

    const touched = await database(async (client) => {
      const rows = await rowsOf(
        client,
        z.object({ month: z.string(), shop_order_id: z.string() }),
        `select month::text, shop_order_id from reporting.sale_entry
         where shop_order_id = (
           select shop_order_id from reporting.sale_entry order by at limit 1)`
      )
      await client.query(
        "update public.shop_order set number = number || '-2' where id = $1",
        [rows[0]?.shop_order_id]
      )
      return new Set(rows.map(({ month }) => month))
    })
    await module().refresh()
    const now = await months()
    expect(old.size).toBeGreaterThan(touched.size)
    expect([...now.keys()].toSorted()).toEqual([...old.keys()].toSorted())
    for (const [month, written] of now)
      expect([month, written !== old.get(month)]).toEqual([
        month,
        touched.has(month),
      ])
  })

  it.each([
    [
      "a buyer takes another address",
      `update public."order" set email = 'other-' || email
       where id = (select order_id from public.shop_order where id = $1)`,
    ],
    [
      "goods move to another category",
      `update public.product_category_product set product_category_id = (
         select id from public.product_category
         where handle = 'peci' and deleted_at is null)
       where product_id in (
         select product_id from public.shop_order_line where shop_order_id = $1)`,
    ],
    [
      "a part turns out to have been sent later",
      `update public.shop_order set shipped_at = shipped_at + interval '1 hour'
       where id = $1`,
    ],
    [
      "a part turns out to have been bought at another hour",
      `update public.shop_order set created_at = created_at - interval '1 hour'
       where id = $1`,
    ],
    [
      "a part is taken away",
      "update public.shop_order set deleted_at = now() where id = $1",
    ],
  ])("keeps every model true when %s", async (_, change) => {
    await module().refresh()
    expect(await database(unkept)).toEqual({})
    await database(async (client) => {
      const [one] = await rowsOf(
        client,
        z.object({ id: z.string() }),
        `select id from reporting.sold_part
         where delivered_at is not null and shipped_at is not null
           and paid_at is not null
         order by delivered_at limit 1`
      )
      // Rows as they may come to be; no trigger of the shop's own is asked.
      await client.query("begin")
      await client.query("set local session_replication_role = replica")
      const { rowCount } = await client.query(change, [one?.id])
      expect(rowCount).toBeGreaterThan(0)
      await client.query("commit")
    })
    await module().refresh()
    expect(await database(unkept)).toEqual({})
  })

  it("tells after each model how far it is", async () => {
    const told: [string, number, number][] = []
    const outcome = await module().refresh((...how) => void told.push(how))
    const all = outcome?.models ?? []
    expect(told).toEqual(
      all.map(({ name }, nth) => [name, nth + 1, all.length])
    )
    expect(told.length).toBeGreaterThan(2)
  })
})
