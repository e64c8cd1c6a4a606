import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126140000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "expectation" add column if not exists "channel" text check ("channel" in ('transfer', 'qris')) not null default 'transfer';`);

    this.addSql(`alter table if exists "fund_account" add column if not exists "channel" text check ("channel" in ('transfer', 'qris')) not null default 'transfer';`);

    this.addSql(`alter table if exists "statement_row" add column if not exists "booked_at" timestamptz null, add column if not exists "reference" text null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_statement_row_account_id_reference_unique" ON "statement_row" ("account_id", "reference") WHERE reference IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_statement_row_account_id_reference_unique";`);
    this.addSql(`alter table if exists "statement_row" drop column if exists "booked_at", drop column if exists "reference";`);

    this.addSql(`alter table if exists "fund_account" drop column if exists "channel";`);

    this.addSql(`alter table if exists "expectation" drop column if exists "channel";`);
  }

}
