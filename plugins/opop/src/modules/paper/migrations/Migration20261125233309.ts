import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125233309 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "paper_task" drop constraint if exists "paper_task_paper_id_unique";`);
    this.addSql(`alter table if exists "paper_rule" drop constraint if exists "paper_rule_scope_category_kind_valid_from_unique";`);
    this.addSql(`alter table if exists "paper_reminder" drop constraint if exists "paper_reminder_paper_id_days_unique";`);
    this.addSql(`alter table if exists "paper_exemption" drop constraint if exists "paper_exemption_kind_code_valid_from_unique";`);
    this.addSql(`alter table if exists "paper" drop constraint if exists "paper_owner_type_owner_id_kind_unique";`);
    this.addSql(`create table if not exists "paper" ("id" text not null, "owner_type" text check ("owner_type" in ('application', 'pesantren', 'listing')) not null, "owner_id" text not null, "pesantren_id" text null, "kind" text check ("kind" in ('nib', 'nspp', 'psp', 'ktp', 'npwp', 'bank_book', 'foundation_deed', 'halal', 'pirt', 'bpom', 'hygiene', 'cosmetic', 'herbal', 'household', 'vet', 'tashih')) not null, "statement" text check ("statement" in ('certificate', 'exempt', 'in_process')) not null default 'certificate', "exemption" text null, "number" text null, "warnings" jsonb null, "valid_until" text null, "file_id" text null, "file_kind" text check ("file_kind" in ('jpeg', 'pdf')) null, "file_bytes" integer null, "state" text check ("state" in ('pending', 'accepted', 'refused', 'expired')) not null default 'pending', "reason" text null, "decided_by" text null, "decided_at" timestamptz null, "uploaded_by" text null, "replaced_at" timestamptz null, "purged_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paper_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paper_deleted_at" ON "paper" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paper_owner_type_owner_id_kind_unique" ON "paper" ("owner_type", "owner_id", "kind") WHERE state = 'pending' AND replaced_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paper_owner_type_owner_id" ON "paper" ("owner_type", "owner_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paper_pesantren_id" ON "paper" ("pesantren_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paper_state_valid_until" ON "paper" ("state", "valid_until") WHERE replaced_at IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paper_exemption" ("id" text not null, "kind" text check ("kind" in ('nib', 'nspp', 'psp', 'ktp', 'npwp', 'bank_book', 'foundation_deed', 'halal', 'pirt', 'bpom', 'hygiene', 'cosmetic', 'herbal', 'household', 'vet', 'tashih')) not null, "code" text not null, "name" text not null, "name_en" text not null, "basis" text not null, "valid_from" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paper_exemption_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paper_exemption_deleted_at" ON "paper_exemption" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paper_exemption_kind_code_valid_from_unique" ON "paper_exemption" ("kind", "code", "valid_from") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paper_reminder" ("id" text not null, "paper_id" text not null, "days" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paper_reminder_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paper_reminder_deleted_at" ON "paper_reminder" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paper_reminder_paper_id_days_unique" ON "paper_reminder" ("paper_id", "days") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paper_rule" ("id" text not null, "scope" text check ("scope" in ('application', 'category')) not null, "category" text not null default '', "kind" text check ("kind" in ('nib', 'nspp', 'psp', 'ktp', 'npwp', 'bank_book', 'foundation_deed', 'halal', 'pirt', 'bpom', 'hygiene', 'cosmetic', 'herbal', 'household', 'vet', 'tashih')) not null, "alternatives" text[] not null default '{}', "is_required" boolean not null default true, "exemptions" text[] not null default '{}', "is_exempt" boolean not null default false, "in_process_until" text null, "on_lapse" text check ("on_lapse" in ('none', 'officer_task', 'hide_listing')) not null default 'officer_task', "valid_from" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paper_rule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paper_rule_deleted_at" ON "paper_rule" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paper_rule_scope_category_kind_valid_from_unique" ON "paper_rule" ("scope", "category", "kind", "valid_from") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "paper_task" ("id" text not null, "paper_id" text not null, "pesantren_id" text null, "area_code" text null, "state" text check ("state" in ('open', 'closed')) not null default 'open', "note" text null, "closed_by" text null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paper_task_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paper_task_deleted_at" ON "paper_task" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paper_task_paper_id_unique" ON "paper_task" ("paper_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paper_task_state_area_code" ON "paper_task" ("state", "area_code") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "paper" cascade;`);

    this.addSql(`drop table if exists "paper_exemption" cascade;`);

    this.addSql(`drop table if exists "paper_reminder" cascade;`);

    this.addSql(`drop table if exists "paper_rule" cascade;`);

    this.addSql(`drop table if exists "paper_task" cascade;`);
  }

}
