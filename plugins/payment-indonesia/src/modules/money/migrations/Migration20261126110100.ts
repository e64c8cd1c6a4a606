import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const CHECKS = [
  ["expectation", "CHK_expectation_code", "code IS NULL OR code BETWEEN 1 AND 999"],
  ["expectation", "CHK_expectation_due", "due = base + coalesce(code, 0)"],
  ["expectation", "CHK_expectation_money", "base > 0 AND received >= 0"],
  ["expectation", "CHK_expectation_paid", "state <> 'paid' OR received >= base"],
  ["statement_row", "CHK_statement_row_amount", "amount > 0"],
  ["statement_row", "CHK_statement_row_day", "booked_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'"],
  ["row_match", "CHK_row_match_whose", "(kind = 'other') = (expectation_id IS NULL)"],
  ["surplus_entry", "CHK_surplus_entry_amount", "amount > 0"],
  ["late_receipt", "CHK_late_receipt_amount", "amount > 0"],
  ["refund_obligation", "CHK_refund_obligation_amount", "amount > 0"],
  [
    "refund_obligation",
    "CHK_refund_obligation_paid",
    "state = 'open' OR (reference IS NOT NULL AND paid_by IS NOT NULL AND paid_at IS NOT NULL)",
  ],
  [
    "refund_obligation",
    "CHK_refund_obligation_eyes",
    "confirmed_by IS NULL OR confirmed_by <> paid_by",
  ],
] as const

/** What the bank said is never changed; sums hold whatever the code above does. */
export class Migration20261126110100 extends Migration {
  override async up(): Promise<void> {
    for (const [table, name, rule] of CHECKS) {
      this.addSql(
        `ALTER TABLE "${table}" ADD CONSTRAINT "${name}" CHECK (${rule});`
      )
    }
    this.addSql(`CREATE OR REPLACE FUNCTION refuse_statement_change() RETURNS trigger
      LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'statement_row is append-only'
          USING ERRCODE = 'insufficient_privilege';
      END $$;`)
    this.addSql(`CREATE TRIGGER "TRG_statement_row_rows" BEFORE UPDATE OR DELETE
      ON "statement_row" FOR EACH ROW EXECUTE FUNCTION refuse_statement_change();`)
    this.addSql(`CREATE TRIGGER "TRG_statement_row_table" BEFORE TRUNCATE
      ON "statement_row" FOR EACH STATEMENT EXECUTE FUNCTION refuse_statement_change();`)
  }

  override async down(): Promise<void> {
    this.addSql(
      `DROP TRIGGER IF EXISTS "TRG_statement_row_rows" ON "statement_row";`
    )
    this.addSql(
      `DROP TRIGGER IF EXISTS "TRG_statement_row_table" ON "statement_row";`
    )
    this.addSql(`DROP FUNCTION IF EXISTS refuse_statement_change();`)
    for (const [table, name] of CHECKS) {
      this.addSql(
        `ALTER TABLE "${table}" DROP CONSTRAINT IF EXISTS "${name}";`
      )
    }
  }
}
