import { z } from "@medusajs/framework/zod"
import { Client } from "pg"
import { vi } from "vitest"
import { withClient } from "./database.ts"

const Statement = z.object({ text: z.string(), values: z.array(z.unknown()) })
export type Statement = z.output<typeof Statement>

/** A step of a plan, as far as it is looked at. */
interface PlanNode {
  "Relation Name"?: string | undefined
  "Actual Rows": number
  "Actual Loops": number
  "Rows Removed by Filter"?: number | undefined
  Plans?: PlanNode[] | undefined
}
const PlanNode: z.ZodType<PlanNode> = z.object({
  "Relation Name": z.string().optional(),
  "Actual Rows": z.number(),
  "Actual Loops": z.number(),
  "Rows Removed by Filter": z.number().optional(),
  Plans: z.lazy(() => z.array(PlanNode)).optional(),
})

/** What this process reads from the database while some work is done. */
export async function readsOf(work: () => Promise<void>): Promise<Statement[]> {
  const asked = vi.spyOn(Client.prototype, "query")
  try {
    await work()
    return asked.mock.calls.flatMap(([first]) => {
      const { data } = Statement.safeParse(first)
      return data && /^\s*(select|with)\b/i.test(data.text) ? [data] : []
    })
  } finally {
    asked.mockRestore()
  }
}

/**
 * Rows of each table that the database looks at for some statements, those that
 * it throws away counted too, as EXPLAIN tells after it has run them.
 */
export async function rowsRead(
  statements: readonly Statement[],
  url: string
): Promise<Map<string, number>> {
  const read = new Map<string, number>()
  const add = (node: PlanNode) => {
    const table = node["Relation Name"]
    const rows =
      (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) *
      node["Actual Loops"]
    if (table) read.set(table, (read.get(table) ?? 0) + rows)
    node.Plans?.forEach(add)
  }
  await withClient(url, async (client) => {
    for (const { text, values } of statements) {
      const { rows } = await client.query<{ "QUERY PLAN": unknown }>(
        `explain (analyze, format json) ${text}`,
        values
      )
      for (const { Plan } of z
        .array(z.object({ Plan: PlanNode }))
        .parse(rows[0]?.["QUERY PLAN"]))
        add(Plan)
    }
  })
  return read
}
