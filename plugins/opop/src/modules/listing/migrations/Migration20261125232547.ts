import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125232547 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing_change" drop constraint if exists "listing_change_listing_id_field_unique";`);
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_product_id_unique";`);
    this.addSql(`alter table if exists "category_rule" drop constraint if exists "category_rule_category_valid_from_unique";`);
    this.addSql(`create table if not exists "category_rule" ("id" text not null, "category" text not null, "valid_from" timestamptz not null, "attributes" jsonb not null, "default_grams" integer not null, "default_range" text check ("default_range" in ('N', 'J', 'R', 'K')) not null, "keeps_days" integer null, "max_lead_days" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "category_rule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_category_rule_deleted_at" ON "category_rule" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_category_rule_category_valid_from_unique" ON "category_rule" ("category", "valid_from") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing" ("id" text not null, "pesantren_id" text not null, "product_id" text null, "state" text check ("state" in ('draft', 'submitted', 'under_review', 'revision_requested', 'published', 'rejected', 'archived')) not null default 'draft', "made_by" text check ("made_by" in ('seller', 'admin')) not null default 'seller', "name" text not null, "thumbnail" text null, "category" text null, "data" jsonb null, "version" integer not null default 1, "submitted_at" timestamptz null, "approved_at" timestamptz null, "first_published_at" timestamptz null, "decided_at" timestamptz null, "decided_by" text null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE product_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_pesantren_id_state" ON "listing" ("pesantren_id", "state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_state_submitted_at" ON "listing" ("state", "submitted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_change" ("id" text not null, "listing_id" text not null, "field" text not null, "before" jsonb not null, "after" jsonb not null, "state" text check ("state" in ('pending', 'accepted', 'refused', 'withdrawn')) not null default 'pending', "reason" text null, "requested_by" text null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_change_deleted_at" ON "listing_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_change_listing_id_field_unique" ON "listing_change" ("listing_id", "field") WHERE state = 'pending' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_change_state_created_at" ON "listing_change" ("state", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_item" ("id" text not null, "listing_id" text not null, "path" text not null, "reason" text not null, "before" jsonb null, "state" text check ("state" in ('open', 'answered', 'accepted')) not null default 'open', "note" text null, "requested_by" text null, "answered_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_item_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_item_deleted_at" ON "listing_item" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_item_listing_id_state" ON "listing_item" ("listing_id", "state") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "price_stock_import" ("id" text not null, "pesantren_id" text not null, "filename" text not null, "rows" jsonb not null, "state" text check ("state" in ('read', 'applied')) not null default 'read', "created_by" text null, "applied_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_stock_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_price_stock_import_deleted_at" ON "price_stock_import" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_price_stock_import_pesantren_id" ON "price_stock_import" ("pesantren_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "shop_holiday" ("id" text not null, "pesantren_id" text not null, "starts_on" text not null, "ends_on" text not null, "note" text null, "created_by" text null, "begin_told_at" timestamptz null, "end_told_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_holiday_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_holiday_deleted_at" ON "shop_holiday" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_holiday_pesantren_id_ends_on" ON "shop_holiday" ("pesantren_id", "ends_on") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_holiday_ends_on" ON "shop_holiday" ("ends_on") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "stock_price_change" ("id" text not null, "pesantren_id" text not null, "listing_id" text not null, "variant_id" text not null, "variant_name" text null, "field" text check ("field" in ('price', 'stock')) not null, "before" numeric null, "after" numeric not null, "source" text check ("source" in ('listing', 'grid', 'import')) not null, "actor_type" text not null, "actor_id" text null, "actor_name" text null, "raw_before" jsonb null, "raw_after" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stock_price_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_price_change_deleted_at" ON "stock_price_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_price_change_listing_id_created_at" ON "stock_price_change" ("listing_id", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "category_rule" cascade;`);

    this.addSql(`drop table if exists "listing" cascade;`);

    this.addSql(`drop table if exists "listing_change" cascade;`);

    this.addSql(`drop table if exists "listing_item" cascade;`);

    this.addSql(`drop table if exists "price_stock_import" cascade;`);

    this.addSql(`drop table if exists "shop_holiday" cascade;`);

    this.addSql(`drop table if exists "stock_price_change" cascade;`);
  }

}
