import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126130000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "refund_obligation" add column if not exists "taken_by" text null, add column if not exists "taken_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "refund_obligation" drop column if exists "taken_by", drop column if exists "taken_at";`);
  }

}
