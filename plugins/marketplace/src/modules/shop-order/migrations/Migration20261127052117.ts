import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127052117 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shop_order" add column if not exists "insurance" numeric not null default 0, add column if not exists "raw_insurance" jsonb not null default '{"value":"0","precision":20}';`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "shop_order" drop column if exists "insurance", drop column if exists "raw_insurance";`);
  }

}
