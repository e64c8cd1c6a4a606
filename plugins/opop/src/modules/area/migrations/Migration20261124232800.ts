import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124232800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "area" ("id" text not null, "level" text check ("level" in ('province', 'regency', 'district')) not null, "name" text not null, "full_name" text not null, "parent_id" text null, "replaced_by" text null, "name_keys" text not null, "search_text" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "area_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_area_deleted_at" ON "area" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_area_parent_id" ON "area" ("parent_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "area" cascade;`)
  }
}
