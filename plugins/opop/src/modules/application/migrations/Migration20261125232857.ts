import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125232857 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "territory_setting" drop constraint if exists "territory_setting_area_code_unique";`);
    this.addSql(`alter table if exists "terms_version" drop constraint if exists "terms_version_document_version_unique";`);
    this.addSql(`alter table if exists "consent" drop constraint if exists "consent_application_id_document_version_unique";`);
    this.addSql(`alter table if exists "bank_account" drop constraint if exists "bank_account_pesantren_id_state_unique";`);
    this.addSql(`alter table if exists "application_submission" drop constraint if exists "application_submission_application_id_round_unique";`);
    this.addSql(`alter table if exists "application_item" drop constraint if exists "application_item_application_id_path_unique";`);
    this.addSql(`alter table if exists "application" drop constraint if exists "application_appeal_of_unique";`);
    this.addSql(`alter table if exists "application" drop constraint if exists "application_pesantren_id_unique";`);
    this.addSql(`create table if not exists "application" ("id" text not null, "seller_id" text not null, "pesantren_id" text null, "state" text check ("state" in ('draft', 'submitted', 'under_review', 'revision_requested', 'approved', 'rejected', 'withdrawn')) not null default 'draft', "name" text null, "district_code" text null, "data" jsonb not null, "typed" jsonb null, "warnings" jsonb null, "version" integer not null default 1, "first_submitted_at" timestamptz null, "submitted_at" timestamptz null, "assigned_to" text null, "verified_by" text null, "verified_by_name" text null, "verified_at" timestamptz null, "decided_by" text null, "decided_by_name" text null, "decided_at" timestamptz null, "reason" text null, "appeal_of" text null, "appeal_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "application_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_deleted_at" ON "application" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_seller_id" ON "application" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_state_submitted_at" ON "application" ("state", "submitted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_assigned_to" ON "application" ("assigned_to") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_application_pesantren_id_unique" ON "application" ("pesantren_id") WHERE state IN ('submitted', 'under_review', 'revision_requested') AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_application_appeal_of_unique" ON "application" ("appeal_of") WHERE state <> 'withdrawn' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "application_item" ("id" text not null, "application_id" text not null, "path" text not null, "reason" text not null, "requested_by" text null, "state" text check ("state" in ('open', 'answered', 'accepted')) not null default 'open', "before" jsonb null, "answer" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "application_item_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_item_deleted_at" ON "application_item" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_item_application_id" ON "application_item" ("application_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_application_item_application_id_path_unique" ON "application_item" ("application_id", "path") WHERE state = 'open' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "application_note" ("id" text not null, "application_id" text not null, "author_id" text null, "author_name" text null, "text" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "application_note_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_note_deleted_at" ON "application_note" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_note_application_id" ON "application_note" ("application_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "application_submission" ("id" text not null, "application_id" text not null, "round" integer not null, "data" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "application_submission_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_submission_deleted_at" ON "application_submission" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_application_submission_application_id_round_unique" ON "application_submission" ("application_id", "round") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "bank_account" ("id" text not null, "pesantren_id" text not null, "district_code" text not null, "bank" text not null, "number" text not null, "holder" text not null, "state" text check ("state" in ('resting', 'active', 'replaced', 'refused', 'cancelled')) not null default 'resting', "active_from" timestamptz not null, "warnings" jsonb null, "requested_by" text null, "confirmed_by" text null, "confirmed_at" timestamptz null, "reason" text null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_account_deleted_at" ON "bank_account" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_account_pesantren_id" ON "bank_account" ("pesantren_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_account_state_active_from" ON "bank_account" ("state", "active_from") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_account_pesantren_id_state_unique" ON "bank_account" ("pesantren_id", "state") WHERE state IN ('resting', 'active') AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "consent" ("id" text not null, "seller_id" text not null, "application_id" text not null, "document" text check ("document" in ('terms', 'privacy', 'pdp')) not null, "version" text not null, "accepted_at" timestamptz not null, "ip" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consent_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_deleted_at" ON "consent" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consent_application_id_document_version_unique" ON "consent" ("application_id", "document", "version") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_seller_id" ON "consent" ("seller_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "terms_version" ("id" text not null, "document" text check ("document" in ('terms', 'privacy', 'pdp')) not null, "version" text not null, "title" text not null, "title_en" text not null, "body" text not null, "body_en" text not null, "valid_from" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "terms_version_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_terms_version_deleted_at" ON "terms_version" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_terms_version_document_version_unique" ON "terms_version" ("document", "version") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_terms_version_document_valid_from" ON "terms_version" ("document", "valid_from") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "territory_setting" ("id" text not null, "area_code" text not null, "four_eyes" boolean not null default true, "changed_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "territory_setting_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_territory_setting_deleted_at" ON "territory_setting" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_territory_setting_area_code_unique" ON "territory_setting" ("area_code") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "application" cascade;`);

    this.addSql(`drop table if exists "application_item" cascade;`);

    this.addSql(`drop table if exists "application_note" cascade;`);

    this.addSql(`drop table if exists "application_submission" cascade;`);

    this.addSql(`drop table if exists "bank_account" cascade;`);

    this.addSql(`drop table if exists "consent" cascade;`);

    this.addSql(`drop table if exists "terms_version" cascade;`);

    this.addSql(`drop table if exists "territory_setting" cascade;`);
  }

}
