import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Answer = z.object({ rows: z.array(z.unknown()) })

/** Asks the database of a running backend; `?` stands for a value. */
export async function sql<Row extends z.ZodType>(
  container: MedusaContainer,
  row: Row,
  text: string,
  bindings: readonly unknown[] = []
): Promise<z.output<Row>[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as {
    raw: (text: string, bindings: readonly unknown[]) => Promise<unknown>
  }
  return z.array(row).parse(Answer.parse(await knex.raw(text, bindings)).rows)
}

/** Written by the backend on its own, whoever calls: not what a call changed. */
const OWN_BUSINESS =
  /^(search_|storefront_tag|notification$|kept_mail$|workflow_execution|area$|mikro_orm|script_migrations|link_module)/

const Named = z.object({ name: z.string() })

/** The tables whose rows a refused call must leave as they are. */
export async function tablesOf(container: MedusaContainer): Promise<string[]> {
  const rows = await sql(
    container,
    Named,
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'`
  )
  return rows.map(({ name }) => name).filter((name) => !OWN_BUSINESS.test(name))
}

const Digest = z.object({ name: z.string(), digest: z.string() })

/**
 * By table, how many rows stand and the youngest transaction that wrote one of
 * them: a row that comes or changes has a younger one, a row that goes is missed.
 */
export async function snapshot(
  container: MedusaContainer,
  tables: readonly string[]
): Promise<Map<string, string>> {
  const parts = tables.map(
    (name) =>
      `select '${name}' as name,
         count(*) || ':' || coalesce(max(xmin::text::bigint), 0) as digest
       from "${name}"`
  )
  const rows = await sql(container, Digest, parts.join(" union all "))
  return new Map(rows.map(({ name, digest }) => [name, digest]))
}

/** The tables in which two snapshots differ. */
export const changedTables = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>
): string[] =>
  [...after].flatMap(([name, digest]) =>
    before.get(name) === digest ? [] : [name]
  )

const Count = z.object({ name: z.string(), count: z.number() })

/** By table, how many rows mention any of some texts. */
export async function countMentions(
  container: MedusaContainer,
  tables: readonly string[],
  texts: readonly string[]
): Promise<Map<string, number>> {
  if (tables.length === 0) return new Map()
  const any = texts.map(() => "r::text like ?").join(" or ")
  const parts = tables.map(
    (name) =>
      `select '${name}' as name, count(*)::int as count from "${name}" r where ${any}`
  )
  const bindings = tables.flatMap(() => texts.map((text) => `%${text}%`))
  const rows = await sql(container, Count, parts.join(" union all "), bindings)
  return new Map(rows.map(({ name, count }) => [name, count]))
}
