import type { Context } from "@medusajs/framework/types"
import type { LeasedEvent } from "../../lib/inbox"

type Row = Record<string, unknown>
type Manager = { execute(sql: string, values?: unknown[]): Promise<Row[]> }
/** An event as a worker took it. */
export type Taken = Pick<LeasedEvent, "id" | "repeats" | "leased_by">
/** An event that is given back, and in how many seconds it is due again. */
export type Postponed = Taken & { pause: number }

export const execute = (context: Context, sql: string, values: unknown[]) =>
  (context.manager as Manager).execute(sql, values)

/** What `STILL_TAKEN` is told. */
export const marks = (events: (Taken | Postponed)[]) =>
  JSON.stringify(
    events.map(({ id, repeats, leased_by, ...rest }) => ({
      ...{ id, repeats, leased_by },
      ...("pause" in rest ? { pause: rest.pause } : {}),
    }))
  )

/** Events that are as they were taken: not begun anew, and still that worker's. */
export const STILL_TAKEN = `jsonb_to_recordset(?::jsonb) as m(id text, repeats int, leased_by text, pause int)
       where e.id = m.id and e.repeats = m.repeats and e.leased_by = m.leased_by`

/** Takes an event from whoever has it. */
export const FREE = `leased_at = null, leased_by = null`
