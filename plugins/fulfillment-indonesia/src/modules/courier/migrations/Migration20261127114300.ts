import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127114300 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "courier_area" add column if not exists "checked_by" text null, add column if not exists "checked_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "courier_area" drop column if exists "checked_by", drop column if exists "checked_at";`);
  }

}
