import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126110500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shipping_rate" add column if not exists "created_by" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "shipping_rate" drop column if exists "created_by";`);
  }

}
