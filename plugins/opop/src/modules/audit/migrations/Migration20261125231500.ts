import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What reading the log needs and a model cannot say: the newest first, the
 * entries below an area whatever the collation of the database, and a row's
 * entries beside those of its case.
 */
export class Migration20261125231500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_created_at" ON "audit_entry" ("created_at" DESC, "id" DESC);`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_territory" ON "audit_entry" ("area_code" text_pattern_ops, "created_at");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_row" ON "audit_entry" ("entity_id");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "IDX_audit_entry_created_at";`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_audit_entry_territory";`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_audit_entry_row";`)
  }
}
