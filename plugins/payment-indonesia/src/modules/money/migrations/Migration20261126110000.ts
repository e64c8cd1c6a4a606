import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126110000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "fund_account" drop constraint if exists "fund_account_bank_number_unique";`);
    this.addSql(`alter table if exists "payment_setting" drop constraint if exists "payment_setting_key_valid_from_unique";`);
    this.addSql(`alter table if exists "expectation" drop constraint if exists "expectation_payment_session_id_unique";`);
    this.addSql(`alter table if exists "expectation" drop constraint if exists "expectation_account_id_due_unique";`);
    this.addSql(`alter table if exists "transfer_proof" drop constraint if exists "transfer_proof_expectation_id_digest_unique";`);
    this.addSql(`alter table if exists "statement" drop constraint if exists "statement_account_id_file_hash_unique";`);
    this.addSql(`alter table if exists "statement_row" drop constraint if exists "statement_row_account_id_booked_on_amount_digest_unique";`);
    this.addSql(`alter table if exists "row_match" drop constraint if exists "row_match_row_id_unique";`);
    this.addSql(`alter table if exists "surplus_entry" drop constraint if exists "surplus_entry_expectation_id_unique";`);
    this.addSql(`alter table if exists "late_receipt" drop constraint if exists "late_receipt_source_reference_unique";`);
    this.addSql(`alter table if exists "refund_obligation" drop constraint if exists "refund_obligation_key_unique";`);
    this.addSql(`alter table if exists "refund_obligation" drop constraint if exists "refund_obligation_refund_id_unique";`);
    this.addSql(`create table if not exists "fund_account" ("id" text not null, "bank" text not null, "number" text not null, "holder" text not null, "fund_holder" text not null, "valid_from" timestamptz not null, "retired_at" timestamptz null, "changed_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fund_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_fund_account_deleted_at" ON "fund_account" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fund_account_bank_number_unique" ON "fund_account" ("bank", "number") WHERE retired_at IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payment_setting" ("id" text not null, "key" text not null, "value" numeric not null, "valid_from" timestamptz not null, "changed_by" text null, "raw_value" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_setting_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_setting_deleted_at" ON "payment_setting" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_setting_key_valid_from_unique" ON "payment_setting" ("key", "valid_from") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "expectation" ("id" text not null, "order_id" text not null, "cart_id" text not null, "payment_session_id" text not null, "account_id" text null, "base" numeric not null, "code" integer null, "due" numeric not null, "received" numeric not null default 0, "state" text check ("state" in ('awaiting', 'claimed', 'escalated', 'short', 'over', 'matched', 'paid', 'expired', 'cancelled', 'late_money', 'owed')) not null default 'awaiting', "expires_at" timestamptz not null, "claimed_at" timestamptz null, "closed_at" timestamptz null, "holds_code" boolean not null default true, "reminded" integer not null default 0, "fault" text null, "raw_base" jsonb not null, "raw_due" jsonb not null, "raw_received" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "expectation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_expectation_deleted_at" ON "expectation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_expectation_payment_session_id_unique" ON "expectation" ("payment_session_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_expectation_order_id" ON "expectation" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_expectation_state_expires_at" ON "expectation" ("state", "expires_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_expectation_account_id_due_unique" ON "expectation" ("account_id", "due") WHERE holds_code AND code IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_expectation_due" ON "expectation" ("due") WHERE holds_code AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "transfer_proof" ("id" text not null, "expectation_id" text not null, "file_id" text not null, "digest" text not null, "is_reused" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "transfer_proof_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_transfer_proof_deleted_at" ON "transfer_proof" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_transfer_proof_expectation_id_digest_unique" ON "transfer_proof" ("expectation_id", "digest") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_transfer_proof_digest" ON "transfer_proof" ("digest") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "statement" ("id" text not null, "account_id" text not null, "filename" text not null, "file_hash" text not null, "mapping" jsonb not null, "imported_by" text not null, "row_count" integer not null, "new_count" integer not null, "fault_count" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "statement_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_statement_deleted_at" ON "statement" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_statement_account_id_file_hash_unique" ON "statement" ("account_id", "file_hash") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "statement_row" ("id" text not null, "statement_id" text not null, "account_id" text not null, "booked_on" text not null, "amount" numeric not null, "description" text not null, "balance" numeric null, "digest" text not null, "raw_amount" jsonb not null, "raw_balance" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "statement_row_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_statement_row_deleted_at" ON "statement_row" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_statement_row_account_id_booked_on_amount_digest_unique" ON "statement_row" ("account_id", "booked_on", "amount", "digest") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_statement_row_statement_id" ON "statement_row" ("statement_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_statement_row_amount" ON "statement_row" ("amount") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "row_match" ("id" text not null, "row_id" text not null, "expectation_id" text null, "kind" text check ("kind" in ('payment', 'part', 'duplicate', 'late', 'other')) not null, "state" text check ("state" in ('standing', 'refused')) not null default 'standing', "matched_by" text not null, "is_automatic" boolean not null, "confirmed_by" text null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "row_match_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_row_match_deleted_at" ON "row_match" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_row_match_row_id_unique" ON "row_match" ("row_id") WHERE state = 'standing' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_row_match_expectation_id" ON "row_match" ("expectation_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "surplus_entry" ("id" text not null, "expectation_id" text not null, "order_id" text not null, "amount" numeric not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "surplus_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_surplus_entry_deleted_at" ON "surplus_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_surplus_entry_expectation_id_unique" ON "surplus_entry" ("expectation_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_surplus_entry_order_id" ON "surplus_entry" ("order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "late_receipt" ("id" text not null, "payment_session_id" text not null, "order_id" text null, "amount" numeric not null, "source" text not null, "reference" text not null, "state" text check ("state" in ('open', 'revived', 'owed')) not null default 'open', "hindrance" text null, "obligation_id" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "late_receipt_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_late_receipt_deleted_at" ON "late_receipt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_late_receipt_source_reference_unique" ON "late_receipt" ("source", "reference") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_late_receipt_order_id" ON "late_receipt" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_late_receipt_state" ON "late_receipt" ("state") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "refund_obligation" ("id" text not null, "key" text not null, "order_id" text not null, "payment_id" text null, "shop_order_id" text null, "refund_id" text null, "amount" numeric not null, "reason" text not null, "state" text check ("state" in ('open', 'claimed_paid', 'paid_back')) not null default 'open', "reference" text null, "proof_file_id" text null, "paid_by" text null, "paid_at" timestamptz null, "confirmed_by" text null, "confirmed_at" timestamptz null, "note" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "refund_obligation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refund_obligation_deleted_at" ON "refund_obligation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_refund_obligation_key_unique" ON "refund_obligation" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refund_obligation_order_id" ON "refund_obligation" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refund_obligation_payment_id" ON "refund_obligation" ("payment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refund_obligation_state_created_at" ON "refund_obligation" ("state", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_refund_obligation_refund_id_unique" ON "refund_obligation" ("refund_id") WHERE refund_id IS NOT NULL AND deleted_at IS NULL;`);

  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "fund_account" cascade;`);

    this.addSql(`drop table if exists "payment_setting" cascade;`);

    this.addSql(`drop table if exists "expectation" cascade;`);

    this.addSql(`drop table if exists "transfer_proof" cascade;`);

    this.addSql(`drop table if exists "statement" cascade;`);

    this.addSql(`drop table if exists "statement_row" cascade;`);

    this.addSql(`drop table if exists "row_match" cascade;`);

    this.addSql(`drop table if exists "surplus_entry" cascade;`);

    this.addSql(`drop table if exists "late_receipt" cascade;`);

    this.addSql(`drop table if exists "refund_obligation" cascade;`);

  }

}
