import { execFile } from "node:child_process"
import path from "node:path"
import { promisify } from "node:util"
import { z } from "@medusajs/framework/zod"
import { REPORTING_MODULE } from "@pasar-santri/reporting/modules/reporting"
import { PREPARED } from "@pasar-santri/reporting/read-models/make-anew"
import type { Client } from "pg"
import { beforeAll, expect, it } from "vitest"
import { BACKEND, ROOT } from "../../support/backend.ts"
import { withClient } from "../../support/database.ts"
import { describeBackend } from "../../support/integration.ts"
import { keepAway } from "../../support/keep-away.ts"
import {
  columnsOf,
  relationsOf,
  rowsOf,
} from "../../support/reports/catalogue.ts"
import { MarketMaker } from "../../support/reports/market.ts"
import { storeMarket } from "../../support/reports/store-market.ts"

const MEDUSA = path.join(ROOT, "node_modules/@medusajs/cli/cli.js")
const ACCOUNT = "reporting.read_model_migrations"
const UNREAD = [
  ...PREPARED.map((name) => `reporting.${name}`),
  ...[ACCOUNT, "reporting.refresh", "reporting.month_mark"],
]

describeBackend((backend) => {
  const database = <T>(work: (client: Client) => Promise<T>) =>
    withClient(process.env["DATABASE_URL"] ?? "", work)
  const module = () => backend.container().resolve(REPORTING_MODULE)

  /** A digest of the rows of each relation. */
  const digestsOf = (client: Client, relations: readonly string[]) =>
    rowsOf(
      client,
      z.object({ name: z.string(), digest: z.string().nullable() }),
      relations
        .map(
          (name) =>
            `select '${name}' as name,
               md5(string_agg(r::text, '|' order by r::text)) as digest
             from ${name} r`
        )
        .join(" union all ")
    )
  /** All that pages read; what it is made of has numbers that are given anew. */
  const figures = () =>
    database(async (client) => {
      const all = await relationsOf(client, "reporting", "rvm")
      return digestsOf(
        client,
        all.filter((name) => !UNREAD.includes(name))
      )
    })
  /**
   * The shop's tables: columns, and the rows of those that the market fills and
   * that the shop's own jobs leave alone.
   */
  const shop = () =>
    database(async (client) => ({
      columns: await columnsOf(client, "public"),
      rows: await digestsOf(client, [
        ...["public.shop_order_line", "public.refund", "public.pesantren"],
        ...["public.product", "public.order_address"],
      ]),
    }))
  /** What tells one making of the read models from another. */
  const standing = () =>
    database((client) =>
      rowsOf(
        client,
        z.object({ name: z.string(), oid: z.number() }),
        `select relname as name, oid::int from pg_class
         where relnamespace = 'reporting'::regnamespace order by 1`
      )
    )

  beforeAll(async () => {
    await keepAway(backend.container(), "refresh-reports")
    const market = new MarketMaker("u", 11).make({
      districts: ["32.02.27", "32.72.01", "32.03.11"],
      categories: ["kopi", "peci"],
      ...{ makers: 8, orders: 200, until: new Date("2026-11-20T00:00:00Z") },
    })
    await database((client) => storeMarket(client, market))
    await module().refresh()
  })

  it("are taken away without a trace, and made again with the same figures", async () => {
    const before = { shop: await shop(), figures: await figures() }
    expect(before.figures.length).toBeGreaterThan(5)
    expect(await module().drop()).toBeGreaterThan(0)
    expect(
      await database((client) => relationsOf(client, "reporting", "rpvmS"))
    ).toEqual([ACCOUNT, "reporting.read_model_migrations_id_seq"])
    expect(await database((client) => digestsOf(client, [ACCOUNT]))).toEqual([
      { name: ACCOUNT, digest: null },
    ])
    expect(
      await database((client) =>
        rowsOf(
          client,
          z.unknown(),
          `select table_name from information_schema.role_table_grants
           where grantee like 'pasar\\_reports%'`
        )
      )
    ).toEqual([])
    expect(await shop()).toEqual(before.shop)
    expect(await module().drop()).toBe(0)
    await expect(module().listRefreshes(1)).rejects.toMatchObject({
      code: "reports_unavailable",
    })

    expect((await module().build()).length).toBeGreaterThan(0)
    expect(await figures()).toEqual(before.figures)
    expect(await module().refresh()).toMatchObject({ id: 1 })
    expect(await figures()).toEqual(before.figures)
    expect(await shop()).toEqual(before.shop)
  })

  it("are left alone by a migration of a shop that has them", async () => {
    const before = await standing()
    expect(await module().build()).toEqual([])
    await promisify(execFile)(
      process.execPath,
      [MEDUSA, "db:migrate", "--execute-safe-links", "--execute-safe-search"],
      { cwd: BACKEND, env: process.env, maxBuffer: 64 * 1024 * 1024 }
    )
    expect(await standing()).toEqual(before)
  })

  it("name the column that an upgrade has moved", async () => {
    const rename = (from: string, to: string) =>
      database((client) =>
        client.query(`alter table shop_order rename ${from} to ${to}`)
      )
    const before = await figures()
    await module().drop()
    await rename("delivered_at", "arrived_at")
    await expect(module().build()).rejects.toThrow(
      /delivered_at.*docs\/operating\.md/
    )
    // Half of it stands now; that can be taken away as well.
    expect(await module().drop()).toBeGreaterThan(0)
    await rename("arrived_at", "delivered_at")
    await module().build()
    expect(await figures()).toEqual(before)
  })
})
