import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127140200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "search_audit" ("id" text not null, "engine" text not null, "started_at" timestamptz not null, "finished_at" timestamptz null, "products" integer not null default 0, "missing" integer not null default 0, "different" integer not null default 0, "surplus" integer not null default 0, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_audit_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_audit_deleted_at" ON "search_audit" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_audit_engine_started_at" ON "search_audit" ("engine", "started_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_audit" cascade;`)
  }
}
