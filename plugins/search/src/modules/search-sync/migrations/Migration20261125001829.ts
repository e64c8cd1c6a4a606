import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125001829 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_search_dirty_next_at";`)

    this.addSql(
      `alter table if exists "search_dirty" add column if not exists "priority" integer not null default 0;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_dirty_priority_next_at" ON "search_dirty" ("priority", "next_at") WHERE dead_at is null and deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_search_dirty_priority_next_at";`)
    this.addSql(
      `alter table if exists "search_dirty" drop column if exists "priority";`
    )

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_dirty_next_at" ON "search_dirty" ("next_at") WHERE dead_at is null and deleted_at is null;`
    )
  }
}
