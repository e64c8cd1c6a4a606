import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was kept or handed over is written once. */
const APPENDED = ["surplus_entry", "cod_remittance"]

/** What is owed moves from state to state; how much, of what, and why stay. */
const KEPT = {
  late_receipt: [
    ...["payment_session_id", "order_id", "amount", "raw_amount"],
    ...["source", "reference"],
  ],
  refund_obligation: [
    ...["key", "order_id", "payment_id", "shop_order_id"],
    ...["amount", "raw_amount", "reason"],
  ],
}

/** Columns that any row may change: what a workflow undoes is marked as removed. */
const MARKS = `'{deleted_at,updated_at}'::text[]`

const columnsOf = (row: "OLD" | "NEW", columns: readonly string[]) =>
  columns.map((column) => `${row}."${column}"`).join(", ")

/** Money stays as it was written, whatever the code above does. */
export class Migration20261127114400 extends Migration {
  override async up(): Promise<void> {
    this
      .addSql(`CREATE OR REPLACE FUNCTION refuse_money_change() RETURNS trigger
      LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% %', TG_TABLE_NAME, TG_ARGV[0]
          USING ERRCODE = 'insufficient_privilege';
      END $$;`)
    for (const table of APPENDED) {
      const refuse = `EXECUTE FUNCTION refuse_money_change('is append-only')`
      this.addSql(`CREATE TRIGGER "TRG_${table}_facts" BEFORE UPDATE
        ON "${table}" FOR EACH ROW
        WHEN (to_jsonb(OLD) - ${MARKS} IS DISTINCT FROM to_jsonb(NEW) - ${MARKS})
        ${refuse};`)
      this.addSql(`CREATE TRIGGER "TRG_${table}_rows" BEFORE DELETE
        ON "${table}" FOR EACH ROW ${refuse};`)
      this.addSql(`CREATE TRIGGER "TRG_${table}_table" BEFORE TRUNCATE
        ON "${table}" FOR EACH STATEMENT ${refuse};`)
    }
    for (const [table, columns] of Object.entries(KEPT))
      this.addSql(`CREATE TRIGGER "TRG_${table}_facts" BEFORE UPDATE
        ON "${table}" FOR EACH ROW
        WHEN ((${columnsOf("OLD", columns)}) IS DISTINCT FROM (${columnsOf("NEW", columns)}))
        EXECUTE FUNCTION refuse_money_change('keeps what it is of');`)
  }

  override async down(): Promise<void> {
    for (const table of [...APPENDED, ...Object.keys(KEPT)])
      for (const what of ["facts", "rows", "table"])
        this.addSql(
          `DROP TRIGGER IF EXISTS "TRG_${table}_${what}" ON "${table}";`
        )
    this.addSql(`DROP FUNCTION IF EXISTS refuse_money_change();`)
  }
}
