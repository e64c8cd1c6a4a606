import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129045000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "search_dirty" add column if not exists "leased_until" timestamptz null, add column if not exists "is_begun" boolean not null default false;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "search_dirty" drop column if exists "leased_until", drop column if exists "is_begun";`
    )
  }
}
