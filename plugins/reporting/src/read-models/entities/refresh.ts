import { EntitySchema } from "typeorm"
import { SCHEMA } from "../roles"
import { integer, moment, optionalText, text } from "./columns"

export type RefreshState = "running" | "done" | "failed" | "interrupted"

/** One making anew of all read models. */
export interface Refresh {
  id: number
  state: RefreshState
  started_at: Date
  finished_at: Date | null
  /** The moment that the figures are of: what happened later is not in them. */
  snapshot_at: Date | null
  models: { name: string; ms: number }[]
  fault: string | null
}

export const Refresh = new EntitySchema<Refresh>({
  ...{ name: "refresh", tableName: "refresh", schema: SCHEMA },
  synchronize: false,
  columns: {
    id: { ...integer, primary: true, generated: true },
    ...{ state: text, started_at: moment },
    finished_at: { ...moment, nullable: true },
    snapshot_at: { ...moment, nullable: true },
    models: { type: "jsonb" },
    fault: optionalText,
  },
})
