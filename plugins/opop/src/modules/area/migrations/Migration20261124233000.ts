import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Search by part of a name. pg_trgm is a trusted extension: the owner of the
 * database may create it without being superuser.
 */
export class Migration20261124233000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE EXTENSION IF NOT EXISTS pg_trgm;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_area_search_text" ON "area" USING gin ("search_text" gin_trgm_ops);`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "IDX_area_search_text";`)
  }
}
