import { z } from "@medusajs/framework/zod"
import type { Client } from "pg"

/** Rows of a query, parsed. */
export async function rowsOf<Row extends z.ZodType>(
  client: Client,
  schema: Row,
  statement: string,
  values: unknown[] = []
): Promise<z.output<Row>[]> {
  const { rows } = await client.query<Record<string, unknown>>(
    statement,
    values
  )
  return z.array(schema).parse(rows)
}

const Name = z.object({ name: z.string() })
const namesOf = async (
  client: Client,
  statement: string,
  values: unknown[] = []
) => (await rowsOf(client, Name, statement, values)).map(({ name }) => name)

/** Tables (or what else `kinds` names) of a schema, ready to stand in a statement. */
export const relationsOf = (client: Client, schema: string, kinds = "rp") =>
  namesOf(
    client,
    `select format('%I.%I', n.nspname, c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and strpos($2, c.relkind::text) > 0 order by 1`,
    [schema, kinds]
  )

/** What the views of the schema `reporting` name of another relation. */
const NAMED = `
  select distinct v.oid as view, v.relname as view_name, v.relkind as view_kind,
    s.oid as source, s.relname as source_name, s.relkind as source_kind,
    sn.nspname as source_schema, d.refobjsubid as attnum
  from pg_class v
  join pg_namespace vn on vn.oid = v.relnamespace and vn.nspname = 'reporting'
  join pg_rewrite r on r.ev_class = v.oid
  join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
    and d.refclassid = 'pg_class'::regclass and d.refobjid <> v.oid
  join pg_class s on s.oid = d.refobjid
  join pg_namespace sn on sn.oid = s.relnamespace`

/** Tables of the shop that a read model names. */
export const tablesRead = (client: Client) =>
  namesOf(
    client,
    `select distinct format('%I.%I', source_schema, source_name) as name
     from (${NAMED}) n where source_schema <> 'reporting' order by 1`
  )

/** Columns of the shop that a read model names, each as `table.column type`. */
export const columnsRead = (client: Client) =>
  namesOf(
    client,
    `select distinct source_name || '.' || a.attname || ' '
       || format_type(a.atttypid, a.atttypmod) as name
     from (${NAMED}) n
     join pg_attribute a on a.attrelid = n.source and a.attnum = n.attnum
     where source_schema <> 'reporting' and a.attnum > 0 order by 1`
  )

/** All columns of a schema, each as `table.column type`. */
export const columnsOf = (client: Client, schema: string) =>
  namesOf(
    client,
    `select c.relname || '.' || a.attname || ' '
       || format_type(a.atttypid, a.atttypmod) as name
     from pg_class c
     join pg_namespace n on n.oid = c.relnamespace and n.nspname = $1
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
       and not a.attisdropped
     where c.relkind in ('r', 'p', 'v', 'm') order by 1`,
    [schema]
  )

/** What a refresh makes anew: materialised views, and tables with a view that fills them. */
export const modelsOf = (client: Client) =>
  namesOf(
    client,
    `select c.relname as name
     from pg_class c
     join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'reporting'
     where c.relkind = 'm' or c.relkind = 'r' and exists (
       select from pg_class v where v.relnamespace = c.relnamespace
         and v.relkind = 'v' and v.relname = c.relname || '_now')
     order by 1`
  )

/** Pairs of models: the second reads the first, through views or not. */
export const needsOf = (client: Client) =>
  rowsOf(
    client,
    z.object({ needed: z.string(), by: z.string() }),
    `with recursive named as (${NAMED}), reach as (
       select regexp_replace(view_name, '_now$', '') as by, source_name,
         source_kind
       from named
       where (view_kind = 'm' or view_name ~ '_now$')
         and source_schema = 'reporting'
       union
       select r.by, n.source_name, n.source_kind from reach r
       join named n on n.view_name = r.source_name and r.source_kind = 'v'
       where n.source_schema = 'reporting'
     )
     select by, source_name as needed from reach where source_kind in ('m', 'r')`
  )
