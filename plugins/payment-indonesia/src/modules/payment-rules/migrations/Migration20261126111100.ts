import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Limits that make sense, and a log that is append-only for everybody. */
export class Migration20261126111100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`ALTER TABLE "payment_method_setting"
      ADD CONSTRAINT "CK_payment_method_setting_amounts"
      CHECK (coalesce("min_amount", 0) >= 0 AND
        coalesce("max_amount", 1) > 0 AND
        coalesce("min_amount", 0) <= coalesce("max_amount", "min_amount", 0));`)
    this.addSql(`ALTER TABLE "cod_rule" ADD CONSTRAINT "CK_cod_rule_figures"
      CHECK ("limit_amount" > 0 AND "fee" >= 0 AND
        "max_refusals" > 0 AND "window_days" BETWEEN 1 AND 365);`)
    this.addSql(`CREATE OR REPLACE FUNCTION refuse_payment_rule_change() RETURNS trigger
      LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'payment_rule_change is append-only'
          USING ERRCODE = 'insufficient_privilege';
      END $$;`)
    this.addSql(`CREATE TRIGGER "TRG_payment_rule_change_rows" BEFORE UPDATE OR DELETE
      ON "payment_rule_change" FOR EACH ROW EXECUTE FUNCTION refuse_payment_rule_change();`)
    this.addSql(`CREATE TRIGGER "TRG_payment_rule_change_table" BEFORE TRUNCATE
      ON "payment_rule_change" FOR EACH STATEMENT EXECUTE FUNCTION refuse_payment_rule_change();`)
  }

  override async down(): Promise<void> {
    this.addSql(
      `DROP TRIGGER IF EXISTS "TRG_payment_rule_change_rows" ON "payment_rule_change";`
    )
    this.addSql(
      `DROP TRIGGER IF EXISTS "TRG_payment_rule_change_table" ON "payment_rule_change";`
    )
    this.addSql(`DROP FUNCTION IF EXISTS refuse_payment_rule_change();`)
    this.addSql(
      `ALTER TABLE "cod_rule" DROP CONSTRAINT IF EXISTS "CK_cod_rule_figures";`
    )
    this.addSql(
      `ALTER TABLE "payment_method_setting" DROP CONSTRAINT IF EXISTS "CK_payment_method_setting_amounts";`
    )
  }
}
