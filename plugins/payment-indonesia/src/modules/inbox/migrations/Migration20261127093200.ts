import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127093200 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "inbox_event" add column if not exists "leased_at" timestamptz null, add column if not exists "leased_by" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_inbox_event_leased_by" ON "inbox_event" ("leased_by") WHERE leased_by is not null and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_inbox_event_leased_by";`);
    this.addSql(`alter table if exists "inbox_event" drop column if exists "leased_at", drop column if exists "leased_by";`);
  }

}
