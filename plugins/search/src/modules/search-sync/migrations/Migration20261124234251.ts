import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124234251 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "storefront_tag_outbox" drop constraint if exists "storefront_tag_outbox_tag_unique";`
    )
    this.addSql(
      `alter table if exists "search_dirty" drop constraint if exists "search_dirty_kind_ref_unique";`
    )
    this.addSql(
      `create table if not exists "search_dirty" ("id" text not null, "kind" text not null, "ref" text not null, "mark" text not null, "reason" text not null, "attempts" integer not null default 0, "next_at" timestamptz not null, "dead_at" timestamptz null, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_dirty_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_dirty_deleted_at" ON "search_dirty" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_search_dirty_kind_ref_unique" ON "search_dirty" ("kind", "ref") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_dirty_next_at" ON "search_dirty" ("next_at") WHERE dead_at is null and deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "search_watermark" ("id" text not null, "swept_to" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_watermark_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_watermark_deleted_at" ON "search_watermark" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "storefront_tag_outbox" ("id" text not null, "tag" text not null, "is_hard" boolean not null, "mark" text not null, "attempts" integer not null default 0, "next_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "storefront_tag_outbox_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_storefront_tag_outbox_deleted_at" ON "storefront_tag_outbox" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_storefront_tag_outbox_tag_unique" ON "storefront_tag_outbox" ("tag") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_storefront_tag_outbox_next_at" ON "storefront_tag_outbox" ("next_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_dirty" cascade;`)

    this.addSql(`drop table if exists "search_watermark" cascade;`)

    this.addSql(`drop table if exists "storefront_tag_outbox" cascade;`)
  }
}
