import { readFileSync } from "node:fs"
import path from "node:path"
import { z } from "@medusajs/framework/zod"
import { ENTITIES } from "@pasar-santri/reporting/read-models/entities/index"
import {
  PREPARED,
  REFRESHED,
} from "@pasar-santri/reporting/read-models/make-anew"
import type { Client } from "pg"
import { expect, it } from "vitest"
import { withClient } from "../support/database.ts"
import { describeBackend } from "../support/integration.ts"
import {
  columnsOf,
  columnsRead,
  modelsOf,
  needsOf,
  rowsOf,
} from "../support/reports/catalogue.ts"

const LIST = path.join(import.meta.dirname, "fixtures/report-sources.txt")
const MOVED =
  'The shop no longer has a column that the reports read, or has it with another type. Let a new migration of plugins/reporting follow it, say in docs/operating.md ("Reports") that this upgrade needs `npm run reports -- drop` before and `migrate` after it, and write the list anew: vitest -u.'
const UNLISTED =
  "The read models read other columns of the shop than tests/contract/fixtures/report-sources.txt says. Write it anew with vitest -u and look at what changed."

/** What the database may call the columns that an entity says it has. */
const TYPES: Record<string, readonly string[]> = {
  bigint: ["bigint", "integer", "smallint"],
  "int[]": ["integer[]"],
  text: ["text", "character varying"],
  timestamptz: ["timestamp with time zone"],
  numeric: ["numeric", "double precision"],
}

describeBackend(() => {
  const database = <T>(work: (client: Client) => Promise<T>) =>
    withClient(process.env["DATABASE_URL"] ?? "", work)

  it("the shop has every column that the reports read, with its type", async () => {
    const there = new Set(
      await database((client) => columnsOf(client, "public"))
    )
    const listed = readFileSync(LIST, "utf8").split("\n").filter(Boolean)
    expect(
      listed.filter((column) => !there.has(column)),
      MOVED
    ).toEqual([])
  })

  it("the list names every column that the reports read", async () => {
    const read = await database(columnsRead)
    await expect(`${read.join("\n")}\n`, UNLISTED).toMatchFileSnapshot(LIST)
  })

  it("every model is made anew, after those that it needs", async () => {
    const [models, needs] = await database(async (client) => [
      await modelsOf(client),
      await needsOf(client),
    ])
    const order: readonly string[] = [...PREPARED, ...REFRESHED]
    expect(order.toSorted()).toEqual(models)
    expect(needs.length).toBeGreaterThan(order.length)
    expect(
      needs.filter(
        ({ needed, by }) => order.indexOf(needed) > order.indexOf(by)
      )
    ).toEqual([])
  })

  it("rows of every model that is read are told apart", async () => {
    const unique = await database((client) =>
      rowsOf(
        client,
        z.object({ name: z.string() }),
        `select distinct c.relname as name
         from pg_class c
         join pg_namespace n on n.oid = c.relnamespace
           and n.nspname = 'reporting'
         join pg_index i on i.indrelid = c.oid and i.indisunique
           and i.indpred is null and i.indexprs is null
         order by 1`
      )
    )
    expect(unique.map(({ name }) => name)).toEqual(
      expect.arrayContaining(REFRESHED)
    )
  })

  it("what is asked by name has the columns of its view", async () => {
    const there = (
      await database((client) => columnsOf(client, "reporting"))
    ).map((line) => /^(\w+)\.(\w+) (.+)$/.exec(line)?.slice(1) ?? [])
    for (const { options } of ENTITIES) {
      const found = there.filter(([view]) => view === options.name)
      const said = Object.entries(options.columns)
      expect([options.name, found.map(([, column]) => column)]).toEqual([
        options.name,
        said.map(([column]) => column).toSorted(),
      ])
      for (const [column, { type, array }] of said) {
        const name = `${String(type)}${array ? "[]" : ""}`
        expect(TYPES[name] ?? [name], `${options.name}.${column}`).toContain(
          found.find(([, one]) => one === column)?.[2]
        )
      }
    }
  })
})
