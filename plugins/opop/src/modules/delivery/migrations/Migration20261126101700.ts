import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126101700 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shop_delivery" drop constraint if exists "shop_delivery_pesantren_id_unique";`);
    this.addSql(`alter table if exists "own_delivery_area" drop constraint if exists "own_delivery_area_pesantren_id_area_code_unique";`);
    this.addSql(`create table if not exists "own_delivery_area" ("id" text not null, "pesantren_id" text not null, "area_code" text not null, "price" numeric not null, "raw_price" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "own_delivery_area_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_own_delivery_area_deleted_at" ON "own_delivery_area" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_own_delivery_area_pesantren_id_area_code_unique" ON "own_delivery_area" ("pesantren_id", "area_code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "shop_delivery" ("id" text not null, "pesantren_id" text not null, "cut_off" text not null, "is_pickup_offered" boolean not null default false, "pickup_days" text[] not null default '{}', "pickup_from" text null, "pickup_until" text null, "pickup_note" text null, "own_days" integer not null default 2, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_delivery_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_delivery_deleted_at" ON "shop_delivery" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_delivery_pesantren_id_unique" ON "shop_delivery" ("pesantren_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "own_delivery_area" cascade;`);

    this.addSql(`drop table if exists "shop_delivery" cascade;`);
  }

}
