import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127230000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "search_log" add column if not exists "area_code" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "search_log" drop column if exists "area_code";`
    )
  }
}
