import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126101500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "intervention" add column if not exists "group_id" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_intervention_group_id" ON "intervention" ("group_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_intervention_group_id";`);
    this.addSql(`alter table if exists "intervention" drop column if exists "group_id";`);
  }

}
