import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126111000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "verified_phone" drop constraint if exists "verified_phone_phone_key_unique";`);
    this.addSql(`alter table if exists "cod_seller" drop constraint if exists "cod_seller_pesantren_id_unique";`);
    this.addSql(`alter table if exists "cod_rule" drop constraint if exists "cod_rule_valid_from_unique";`);
    this.addSql(`alter table if exists "cod_refusal" drop constraint if exists "cod_refusal_order_id_unique";`);
    this.addSql(`create table if not exists "cod_refusal" ("id" text not null, "order_id" text not null, "phone_key" text not null, "customer_id" text null, "refused_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cod_refusal_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_refusal_deleted_at" ON "cod_refusal" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cod_refusal_order_id_unique" ON "cod_refusal" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_refusal_phone_key_refused_at" ON "cod_refusal" ("phone_key", "refused_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_refusal_customer_id_refused_at" ON "cod_refusal" ("customer_id", "refused_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "cod_rule" ("id" text not null, "limit_amount" numeric not null, "fee" numeric not null, "areas" text[] not null, "max_refusals" integer not null, "window_days" integer not null, "needs_verified_phone" boolean not null, "valid_from" timestamptz not null, "raw_limit_amount" jsonb not null, "raw_fee" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cod_rule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_rule_deleted_at" ON "cod_rule" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cod_rule_valid_from_unique" ON "cod_rule" ("valid_from") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "cod_seller" ("id" text not null, "pesantren_id" text not null, "is_on" boolean not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cod_seller_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_seller_deleted_at" ON "cod_seller" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cod_seller_pesantren_id_unique" ON "cod_seller" ("pesantren_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payment_method_setting" ("id" text not null, "provider_id" text not null, "region_id" text not null, "is_on" boolean not null, "min_amount" numeric null, "max_amount" numeric null, "rank" integer not null, "valid_from" timestamptz not null, "raw_min_amount" jsonb null, "raw_max_amount" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_method_setting_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_method_setting_deleted_at" ON "payment_method_setting" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_method_setting_version_unique" ON "payment_method_setting" ("region_id", "provider_id", "valid_from") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payment_rule_change" ("id" text not null, "entity" text not null, "entity_id" text not null, "actor_type" text not null, "actor_id" text null, "actor_name" text null, "reason" text null, "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_rule_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_rule_change_deleted_at" ON "payment_rule_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_rule_change_entity_entity_id" ON "payment_rule_change" ("entity", "entity_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_rule_change_created_at" ON "payment_rule_change" ("created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "verified_phone" ("id" text not null, "phone_key" text not null, "proof" text not null, "verified_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verified_phone_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_verified_phone_deleted_at" ON "verified_phone" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verified_phone_phone_key_unique" ON "verified_phone" ("phone_key") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cod_refusal" cascade;`);

    this.addSql(`drop table if exists "cod_rule" cascade;`);

    this.addSql(`drop table if exists "cod_seller" cascade;`);

    this.addSql(`drop table if exists "payment_method_setting" cascade;`);

    this.addSql(`drop table if exists "payment_rule_change" cascade;`);

    this.addSql(`drop table if exists "verified_phone" cascade;`);
  }

}
