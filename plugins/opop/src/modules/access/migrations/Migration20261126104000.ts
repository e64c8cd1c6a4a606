import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126104000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "invitation" add column if not exists "reason" text null, add column if not exists "removes_owners" boolean not null default false, add column if not exists "awaits_confirmation" boolean not null default false, add column if not exists "confirmed_by" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "invitation" drop column if exists "reason", drop column if exists "removes_owners", drop column if exists "awaits_confirmation", drop column if exists "confirmed_by";`);
  }

}
