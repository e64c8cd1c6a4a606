import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Search by part of a name; see the same migration of the area module. */
export class Migration20261124233001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE EXTENSION IF NOT EXISTS pg_trgm;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pesantren_slug_trigram" ON "pesantren" USING gin ("slug" gin_trgm_ops);`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pesantren_name_trigram" ON "pesantren" USING gin ("name" gin_trgm_ops);`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "IDX_pesantren_slug_trigram";`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_pesantren_name_trigram";`)
  }
}
