import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The log is append-only for everybody, whatever the code above it does. */
export class Migration20261125225000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE OR REPLACE FUNCTION refuse_audit_change() RETURNS trigger
      LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'audit_entry is append-only'
          USING ERRCODE = 'insufficient_privilege';
      END $$;`)
    this.addSql(`CREATE TRIGGER "TRG_audit_entry_rows" BEFORE UPDATE OR DELETE
      ON "audit_entry" FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();`)
    this.addSql(`CREATE TRIGGER "TRG_audit_entry_table" BEFORE TRUNCATE
      ON "audit_entry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();`)
  }

  override async down(): Promise<void> {
    this.addSql(
      `DROP TRIGGER IF EXISTS "TRG_audit_entry_rows" ON "audit_entry";`
    )
    this.addSql(
      `DROP TRIGGER IF EXISTS "TRG_audit_entry_table" ON "audit_entry";`
    )
    this.addSql(`DROP FUNCTION IF EXISTS refuse_audit_change();`)
  }
}
