import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127131700 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "cod_settlement" ("id" text not null, "courier" text not null, "courier_key" text not null, "filename" text not null, "file_hash" text not null, "mapping" jsonb not null, "row_count" integer not null, "fault_count" integer not null, "gross" numeric not null, "fee" numeric not null, "net" numeric not null, "imported_by" text not null, "raw_gross" jsonb not null, "raw_fee" jsonb not null, "raw_net" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cod_settlement_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_settlement_deleted_at" ON "cod_settlement" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cod_settlement_file_hash_unique" ON "cod_settlement" ("file_hash") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "cod_settlement_row" ("id" text not null, "settlement_id" text not null, "line" integer not null, "courier_key" text not null, "tracking_number" text not null, "gross" numeric not null, "fee" numeric null, "net" numeric null, "paid_on" text not null, "reference" text null, "nth" integer not null, "state" text check ("state" in ('pending', 'matched', 'waiting', 'set_aside')) not null default 'pending', "reason" text check ("reason" in ('unknown_number', 'number_ambiguous', 'not_cash', 'amount_differs', 'already_in', 'order_ended', 'not_sent', 'twice_in_file', 'capture_failed')) null, "shop_order_id" text null, "order_id" text null, "payment_id" text null, "note" text null, "decided_by" text null, "decided_at" timestamptz null, "raw_gross" jsonb not null, "raw_fee" jsonb null, "raw_net" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cod_settlement_row_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_settlement_row_deleted_at" ON "cod_settlement_row" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cod_settlement_row_fact_unique" ON "cod_settlement_row" ("courier_key", "tracking_number", "paid_on", "gross", "nth") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cod_settlement_row_payment_id_unique" ON "cod_settlement_row" ("payment_id") WHERE state = 'matched' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_settlement_row_settlement_id" ON "cod_settlement_row" ("settlement_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_settlement_row_state_paid_on" ON "cod_settlement_row" ("state", "paid_on") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cod_settlement_row" cascade;`);
    this.addSql(`drop table if exists "cod_settlement" cascade;`);
  }

}
