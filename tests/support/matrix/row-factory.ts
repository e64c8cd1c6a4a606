import { randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { sql } from "./database.ts"

type Row = Record<string, unknown>

/** One rupiah, as Medusa keeps it beside the column of a number. */
const ONE = JSON.stringify({ value: "1", precision: 20 })
const WHOLE_RUPIAH = { raw_base: ONE, raw_due: ONE, raw_amount: ONE }

/** One pesantren's part of an order; the database holds that its money adds up. */
const partOf = (order_id: string): { set: Row } => ({
  set: {
    ...{ order_id, state: "to_process" },
    ...{ goods: 0, shipping: 1, discount: 0, total: 1, order_total: 1 },
  },
})

/** Money that is awaited: one row for each payment. */
const awaited = (payment_session_id: string) => ({
  table: "expectation",
  set: { ...WHOLE_RUPIAH, payment_session_id },
})

/** What an entity of the scope tables is in the database, where that is not its name. */
const ENTITIES: Readonly<Record<string, { table?: string; set?: Row }>> = {
  shop_invitation: { table: "invitation", set: { kind: "member" } },
  officer_invitation: { table: "invitation", set: { kind: "officer" } },
  owner_invitation: {
    table: "invitation",
    set: { kind: "member", role: "owner", created_by_type: "officer" },
  },
  officer_grant: { set: { role: "mentor" } },
  // The victim's owner is a member already: this is somebody else.
  shop_member: {
    set: {
      role: "shipper",
      seller_id: (rows: RowFactory) => rows.idOf("another_seller"),
    },
  },
  another_seller: { table: "seller" },
  shop_order: partOf("mtrx_order"),
  cash_order: { table: "shop_order", ...partOf("mtrx_cash_order") },
  transfer: awaited("mtrx_transfer"),
  seen_transfer: awaited("mtrx_seen_transfer"),
  expectation: awaited("mtrx_expectation"),
  statement_row: { set: { ...WHOLE_RUPIAH, booked_on: "2026-11-24" } },
  cod_settlement_row: {
    set: {
      ...{ raw_gross: ONE, paid_on: "2026-11-24" },
      ...{ state: "waiting", reason: "unknown_number" },
    },
  },
  refund: { table: "refund_obligation", set: WHOLE_RUPIAH },
  pesantren_invitation: { table: "invitation", set: { kind: "pesantren" } },
  paper: {
    set: {
      owner_type: "application",
      owner_id: (rows: RowFactory) => rows.idOf("application"),
    },
  },
  shop_paper: {
    table: "paper",
    set: {
      owner_type: "pesantren",
      owner_id: (rows: RowFactory) => rows.idOf("pesantren"),
    },
  },
}

const Column = z.object({
  name: z.string(),
  type: z.string(),
  required: z.boolean(),
})
type Column = z.output<typeof Column>

const Check = z.object({ definition: z.string() })

/**
 * Makes rows of any table by what the database says of its columns, so that a
 * new entity of the scope tables needs no code here: required columns get a
 * value of their type, `<table>_id` a row of that table, and columns that say
 * whose a row is get `owned`.
 */
export class RowFactory {
  readonly #made = new Map<string, Promise<string>>()

  constructor(
    private readonly container: MedusaContainer,
    /** By name of the column: whose the rows are. */
    private readonly owned: Row,
    /** Rows that are there already, by entity. */
    there: Readonly<Record<string, string>>
  ) {
    for (const [entity, id] of Object.entries(there))
      this.#made.set(entity, Promise.resolve(id))
  }

  /** The id of a row of an entity; the same row each time. */
  idOf(entity: string): Promise<string> {
    const known = this.#made.get(entity)
    if (known) return known
    const made = this.#make(entity)
    this.#made.set(entity, made)
    return made
  }

  async #make(entity: string): Promise<string> {
    const { table = entity, set = {} } = ENTITIES[entity] ?? {}
    const columns = await sql(
      this.container,
      Column,
      `select column_name as name, udt_name as type,
         is_nullable = 'NO' and column_default is null as required
       from information_schema.columns
       where table_schema = 'public' and table_name = ?`,
      [table]
    )
    if (columns.length === 0)
      throw new Error(
        `The matrix does not know the table of "${entity}": name it in ENTITIES.`
      )
    const choices = await this.#choices(table)
    const row: Row = {}
    for (const column of columns) {
      const value = await this.#value(table, column, { set, choices })
      if (value !== undefined) row[column.name] = value
    }
    const names = Object.keys(row)
    const [inserted] = await sql(
      this.container,
      z.object({ id: z.string() }),
      `insert into "${table}" (${names.map((name) => `"${name}"`).join(", ")})
       values (${names.map(() => "?").join(", ")}) returning id`,
      Object.values(row)
    )
    return inserted?.id ?? ""
  }

  /** The first allowed value of each column that has a list of them. */
  async #choices(table: string): Promise<Map<string, string>> {
    const checks = await sql(
      this.container,
      Check,
      `select pg_get_constraintdef(oid) as definition from pg_constraint
       where contype = 'c' and conrelid = ?::regclass`,
      [`"${table}"`]
    )
    const found = checks.flatMap(({ definition }) => {
      const match = /\(?"?(\w+)"? = ANY \(\(?ARRAY\['([^']+)'/.exec(definition)
      return match ? [[match[1] ?? "", match[2] ?? ""] as const] : []
    })
    return new Map(found)
  }

  async #value(
    table: string,
    { name, type, required }: Column,
    { set, choices }: { set: Row; choices: ReadonlyMap<string, string> }
  ): Promise<unknown> {
    if (name === "id") return `mtrx_${table}_${randomBytes(6).toString("hex")}`
    if (name in set) {
      const value = set[name]
      return typeof value === "function"
        ? (value as (rows: RowFactory) => Promise<unknown>)(this)
        : value
    }
    if (name in this.owned) return this.owned[name]
    if (!required) return undefined
    const choice = choices.get(name)
    if (choice !== undefined) return choice
    if (name.endsWith("_id") && (await this.#isTable(name.slice(0, -3))))
      return this.idOf(name.slice(0, -3))
    return plain(type)
  }

  async #isTable(name: string): Promise<boolean> {
    const [found] = await sql(
      this.container,
      z.object({ found: z.boolean() }),
      "select to_regclass(?) is not null as found",
      [`public.${name}`]
    )
    return found?.found ?? false
  }
}

function plain(type: string): unknown {
  if (type === "bool") return false
  if (/^(int|float|numeric)/.test(type)) return 1
  if (type === "timestamptz") return new Date()
  if (type === "jsonb") return "{}"
  if (type.startsWith("_")) return "{}"
  return `matriks ${randomBytes(6).toString("hex")}`
}
