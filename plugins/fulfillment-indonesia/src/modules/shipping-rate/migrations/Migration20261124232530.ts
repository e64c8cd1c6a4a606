import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124232530 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shipping_rate" drop constraint if exists "shipping_rate_service_zone_valid_from_unique";`);
    this.addSql(`create table if not exists "shipping_rate" ("id" text not null, "service" text not null, "zone" text check ("zone" in ('same_district', 'same_regency', 'same_province_java', 'same_province', 'java', 'java_near', 'east', 'java_far', 'rest')) not null, "first_kg" numeric not null, "next_kg" numeric not null, "days_min" integer not null, "days_max" integer not null, "valid_from" timestamptz not null, "raw_first_kg" jsonb not null, "raw_next_kg" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shipping_rate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shipping_rate_deleted_at" ON "shipping_rate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shipping_rate_service_zone_valid_from_unique" ON "shipping_rate" ("service", "zone", "valid_from") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "shipping_rate" cascade;`);
  }

}
