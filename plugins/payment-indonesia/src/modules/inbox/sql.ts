import type { Context } from "@medusajs/framework/types"
import type { LeasedEvent } from "../../lib/inbox"

type Row = Record<string, unknown>
type Manager = { execute(sql: string, values?: unknown[]): Promise<Row[]> }
/** An event as a worker took it. */
export type Taken = Pick<LeasedEvent, "id" | "repeats" | "leased_by">

export const execute = (context: Context, sql: string, values: unknown[]) =>
  (context.manager as Manager).execute(sql, values)

/** What `STILL_TAKEN` is told. */
export const marks = (events: Taken[]) =>
  JSON.stringify(
    events.map(({ id, repeats, leased_by }) => ({ id, repeats, leased_by }))
  )

/** Events that are as they were taken: not begun anew, and still that worker's. */
export const STILL_TAKEN = `jsonb_to_recordset(?::jsonb) as m(id text, repeats int, leased_by text)
       where e.id = m.id and e.repeats = m.repeats and e.leased_by = m.leased_by`

/** Takes an event from whoever has it. */
export const FREE = `leased_at = null, leased_by = null`
