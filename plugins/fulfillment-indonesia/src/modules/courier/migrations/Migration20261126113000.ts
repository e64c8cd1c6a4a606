import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126113000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "courier_booking" drop constraint if exists "courier_booking_reference_unique";`);
    this.addSql(`alter table if exists "courier_booking" drop constraint if exists "courier_booking_courier_external_id_unique";`);
    this.addSql(`alter table if exists "courier_area" drop constraint if exists "courier_area_courier_area_code_unique";`);
    this.addSql(`create table if not exists "courier_area" ("id" text not null, "courier" text not null, "area_code" text not null, "external_id" text not null, "name" text not null, "is_unsure" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "courier_area_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_courier_area_deleted_at" ON "courier_area" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_courier_area_courier_area_code_unique" ON "courier_area" ("courier", "area_code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "courier_booking" ("id" text not null, "courier" text not null, "reference" text not null, "external_id" text not null, "status" text check ("status" in ('booked', 'pickup_underway', 'in_transit', 'out_for_delivery', 'on_hold', 'delivered', 'return_underway', 'returned', 'lost', 'cancelled')) not null default 'booked', "waybill" text null, "tracking_url" text null, "amount" numeric null, "asked_at" timestamptz null, "raw_amount" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "courier_booking_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_courier_booking_deleted_at" ON "courier_booking" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_courier_booking_courier_external_id_unique" ON "courier_booking" ("courier", "external_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_courier_booking_reference_unique" ON "courier_booking" ("reference") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "courier_area" cascade;`);

    this.addSql(`drop table if exists "courier_booking" cascade;`);
  }

}
