import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126080700 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "register_import" add column if not exists "similar_count" integer not null default 0, add column if not exists "undecided_count" integer not null default 0, add column if not exists "undecided" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "register_import" drop column if exists "similar_count", drop column if exists "undecided_count", drop column if exists "undecided";`);
  }

}
