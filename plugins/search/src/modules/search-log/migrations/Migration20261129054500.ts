import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129054500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "search_log" alter column "found" drop not null;`
    )
  }

  override async down(): Promise<void> {
    // The older table has no word for a count that says nothing.
    this.addSql(`delete from "search_log" where "found" is null;`)
    this.addSql(
      `alter table if exists "search_log" alter column "found" set not null;`
    )
  }
}
