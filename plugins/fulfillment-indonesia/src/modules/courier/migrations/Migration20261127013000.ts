import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127013000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "courier_booking" add column if not exists "given_up_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "courier_booking" drop column if exists "given_up_at";`);
  }

}
