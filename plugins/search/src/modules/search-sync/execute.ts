import type { Context } from "@medusajs/framework/types"

type Row = Record<string, unknown>
type Manager = { execute(sql: string, values?: unknown[]): Promise<Row[]> }

/** Runs one statement in the transaction of the call, `?` for values. */
export const execute = (context: Context, sql: string, values: unknown[]) =>
  (context.manager as Manager).execute(sql, values)
