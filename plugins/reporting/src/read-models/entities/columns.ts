import type { EntitySchemaColumnOptions } from "typeorm"

/** Whole rupiah and counts: exact in a JavaScript number up to 9 × 10^15. */
export const integer: EntitySchemaColumnOptions = {
  type: "bigint",
  transformer: {
    from: (value: string | null) => (value === null ? null : Number(value)),
    to: (value: number | null) => value,
  },
}
export const text: EntitySchemaColumnOptions = { type: "text" }
export const optionalText: EntitySchemaColumnOptions = {
  type: "text",
  nullable: true,
}
export const moment: EntitySchemaColumnOptions = { type: "timestamptz" }
export const flag: EntitySchemaColumnOptions = { type: "boolean" }
/** A day of Jakarta, as `2026-11-27`. */
export const day: EntitySchemaColumnOptions = { type: "date" }
/** What tells rows of a view apart. */
export const key: EntitySchemaColumnOptions = { type: "text", primary: true }
