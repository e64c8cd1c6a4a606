import { z } from "@medusajs/framework/zod"
import { REPORTING_MODULE } from "@pasar-santri/reporting/modules/reporting"
import { KEEPER, READER } from "@pasar-santri/reporting/read-models/roles"
import type { Client } from "pg"
import { describe, expect, it } from "vitest"
import { withClient } from "../../support/database.ts"
import { describeBackend } from "../../support/integration.ts"
import {
  relationsOf,
  rowsOf,
  tablesRead,
} from "../../support/reports/catalogue.ts"
import { inSessionOf, notRefused } from "../../support/reports/sessions.ts"

/** What PostgreSQL answers to whoever has no right, or may only read. */
const NO_RIGHT = "42501"
const READ_ONLY = "25006"

/** The shop has more than this; a list that is short was not read well. */
const MANY = 100

const writesOf = (table: string, column: string) => [
  `insert into ${table} default values`,
  `update ${table} set ${column} = null`,
  `delete from ${table}`,
  `truncate ${table}`,
  `alter table ${table} add column of_reports int`,
  `create index on ${table} (${column})`,
  `drop table ${table}`,
]

describeBackend((backend) => {
  const url = () => process.env["DATABASE_URL"] ?? ""
  const database = <T>(work: (client: Client) => Promise<T>) =>
    withClient(url(), work)
  const tables = (client: Client) =>
    rowsOf(
      client,
      z.object({ table: z.string(), column: z.string() }),
      `select format('public.%I', c.relname) as table,
         (select quote_ident(a.attname) from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          order by a.attnum limit 1) as column
       from pg_class c
       where c.relnamespace = 'public'::regnamespace
         and c.relkind in ('r', 'p')`
    )

  describe.each([READER, KEEPER])("the role %s", (role) => {
    it("can do nothing for itself", async () => {
      const rows = await database((client) =>
        rowsOf(
          client,
          z.object({ mighty: z.boolean(), memberships: z.number() }),
          `select rolsuper or rolcreaterole or rolcreatedb or rolreplication
             or rolbypassrls or rolcanlogin as mighty,
             (select count(*)::int from pg_auth_members m
              where m.member = r.oid) as memberships
           from pg_roles r where rolname = $1`,
          [role]
        )
      )
      expect(rows).toEqual([{ mighty: false, memberships: 0 }])
    })

    it("writes no table, no sequence and nothing new of the shop", async () => {
      const { all, sequences } = await database(async (client) => ({
        all: await tables(client),
        sequences: await relationsOf(client, "public", "S"),
      }))
      expect(all.length).toBeGreaterThan(MANY)
      const found = await inSessionOf(role, url(), async (session) => {
        // Rights alone must do, whatever a session is set to.
        await session.query("set default_transaction_read_only = off")
        return notRefused(
          session,
          [
            ...all.flatMap(({ table, column }) => writesOf(table, column)),
            ...sequences.map((name) => `select nextval('${name}')`),
            "create table public.of_reports (id int)",
            "create schema of_reports",
          ],
          NO_RIGHT
        )
      })
      expect(found).toEqual([])
    })
  })

  it("the reader reads no table of the shop", async () => {
    const all = await database(tables)
    const found = await inSessionOf(READER, url(), (session) =>
      notRefused(
        session,
        all.map(({ table }) => `select 1 from ${table} limit 1`),
        NO_RIGHT
      )
    )
    expect(found).toEqual([])
  })

  it("the keeper reads the tables that its views name, and no other", async () => {
    const { all, named } = await database(async (client) => ({
      all: await tables(client),
      named: await tablesRead(client),
    }))
    const readable = await inSessionOf(KEEPER, url(), (session) =>
      notRefused(
        session,
        all.map(({ table }) => `select 1 from ${table} limit 1`),
        NO_RIGHT
      )
    )
    const open = readable.map(
      ({ statement }) => statement.split(" ")[3] ?? statement
    )
    expect(named.filter((table) => !open.includes(table))).toEqual([])
    expect(open.filter((table) => !named.includes(table))).toEqual([])
  })

  it("the reader writes nothing of the reports either", async () => {
    const { models, made } = await database(async (client) => ({
      models: await relationsOf(client, "reporting", "rvm"),
      made: await relationsOf(client, "reporting", "m"),
    }))
    expect(made.length).toBeGreaterThan(0)
    const found = await inSessionOf(READER, url(), async (session) => {
      await session.query("set default_transaction_read_only = off")
      return notRefused(
        session,
        [
          "insert into reporting.refresh default values",
          "update reporting.refresh set state = 'done'",
          "delete from reporting.refresh",
          "truncate reporting.refresh",
          ...made.map((name) => `refresh materialized view ${name}`),
          ...models.map((name) => `alter table ${name} owner to ${READER}`),
          "create table reporting.of_reports (id int)",
          "drop schema reporting cascade",
        ],
        NO_RIGHT
      )
    })
    expect(found).toEqual([])
  })

  it("the module reads as the reader, in sessions that only read", async () => {
    const module = backend.container().resolve(REPORTING_MODULE)
    const session = await module.read((manager) =>
      manager.query<{ who: string; only: string }[]>(
        `select current_user as who,
           current_setting('transaction_read_only') as only`
      )
    )
    expect(session).toEqual([{ who: READER, only: "on" }])
    const found = await inSessionOf(READER, url(), (own) =>
      notRefused(own, ["create temporary table of_reports (id int)"], READ_ONLY)
    )
    expect(found).toEqual([])
  })
})
