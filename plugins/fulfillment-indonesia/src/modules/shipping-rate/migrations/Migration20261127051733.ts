import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127051733 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "insurance_rate" ("id" text not null, "service" text not null, "goods_above" numeric not null, "rate_bp" integer not null, "fixed_fee" numeric not null, "valid_from" timestamptz not null, "created_by" text null, "raw_goods_above" jsonb not null, "raw_fixed_fee" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "insurance_rate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_insurance_rate_deleted_at" ON "insurance_rate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_insurance_rate_service_valid_from_unique" ON "insurance_rate" ("service", "valid_from") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "insurance_rate" cascade;`);
  }

}
