import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127140100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_search_dirty_kind_ref_unique";`)

    this.addSql(
      `alter table if exists "search_dirty" add column if not exists "engine" text not null default 'all';`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_search_dirty_kind_ref_engine_unique" ON "search_dirty" ("kind", "ref", "engine") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    // Marks for one engine alone have no place in the older table.
    this.addSql(`delete from "search_dirty" where "engine" <> 'all';`)
    this.addSql(
      `drop index if exists "IDX_search_dirty_kind_ref_engine_unique";`
    )
    this.addSql(
      `alter table if exists "search_dirty" drop column if exists "engine";`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_search_dirty_kind_ref_unique" ON "search_dirty" ("kind", "ref") WHERE deleted_at IS NULL;`
    )
  }
}
