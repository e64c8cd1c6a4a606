import type { Client } from "pg"
import { z } from "@medusajs/framework/zod"
import { rowsOf } from "./catalogue.ts"

const Name = z.object({ name: z.string() })
const Count = z.object({ count: z.number() })

/**
 * Rows that models by months keep and their views do not say, or the other way
 * round, by model; those with none are left out.
 */
export async function unkept(client: Client): Promise<Record<string, number>> {
  const views = await rowsOf(
    client,
    Name,
    `select left(viewname, -4) as name from pg_views
     where schemaname = 'reporting' and viewname like '%\\_now'`
  )
  const found: [string, number][] = []
  for (const { name } of views) {
    const kept = `select * from reporting.${name}`
    const [other] = await rowsOf(
      client,
      Count,
      `select count(*)::int from (
         (${kept} except all ${kept}_now) union all (${kept}_now except all ${kept})) one`
    )
    found.push([name, other?.count ?? 0])
  }
  if (found.length === 0) throw new Error("no model is kept by months")
  return Object.fromEntries(found.filter(([, count]) => count > 0))
}
