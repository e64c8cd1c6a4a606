import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126140000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "expectation" add column if not exists "channel" text check ("channel" in ('transfer', 'qris')) not null default 'transfer';`);

    this.addSql(`alter table if exists "fund_account" add column if not exists "channel" text check ("channel" in ('transfer', 'qris')) not null default 'transfer';`);

    this.addSql(`alter table if exists "statement_row" add column if not exists "booked_at" timestamptz null, add column if not exists "reference" text null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_statement_row_account_id_reference_unique" ON "statement_row" ("account_id", "reference") WHERE reference IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "cod_remittance" ("id" text not null, "order_id" text not null, "payment_id" text not null, "amount" numeric not null check ("amount" > 0), "source" text not null, "reference" text not null, "received_on" text not null check ("received_on" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'), "taken_by" text not null, "note" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cod_remittance_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_remittance_deleted_at" ON "cod_remittance" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cod_remittance_payment_id_unique" ON "cod_remittance" ("payment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_remittance_order_id" ON "cod_remittance" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_remittance_reference" ON "cod_remittance" ("reference") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cod_remittance" cascade;`);

    this.addSql(`drop index if exists "IDX_statement_row_account_id_reference_unique";`);
    this.addSql(`alter table if exists "statement_row" drop column if exists "booked_at", drop column if exists "reference";`);

    this.addSql(`alter table if exists "fund_account" drop column if exists "channel";`);

    this.addSql(`alter table if exists "expectation" drop column if exists "channel";`);
  }

}
