import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126180000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "expectation" add column if not exists "is_given_up" boolean not null default false;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "expectation" drop column if exists "is_given_up";`);
  }

}
