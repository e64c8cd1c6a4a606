import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125233646 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "visit" drop constraint if exists "visit_officer_id_client_id_unique";`);
    this.addSql(`alter table if exists "intervention" drop constraint if exists "intervention_corrects_unique";`);
    this.addSql(`create table if not exists "intervention" ("id" text not null, "pesantren_id" text not null, "district_code" text not null, "kind" text check ("kind" in ('training', 'equipment', 'capital', 'certification', 'packaging', 'marketing', 'fair', 'business_meeting')) not null, "title" text not null, "held_on" text not null, "giver" text null, "value" numeric not null default 0, "participants" integer null, "before" text null, "after" text null, "outcome" text null, "next_check_on" text null, "attachments" jsonb null, "corrects" text null, "officer_id" text null, "officer_name" text null, "confirmed_by" text null, "confirmed_at" timestamptz null, "raw_value" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "intervention_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_intervention_deleted_at" ON "intervention" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_intervention_pesantren_id_held_on" ON "intervention" ("pesantren_id", "held_on") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_intervention_district_code" ON "intervention" ("district_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_intervention_corrects_unique" ON "intervention" ("corrects") WHERE corrects IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "register_import" ("id" text not null, "officer_id" text not null, "officer_name" text not null, "area_code" text not null, "filename" text not null, "fingerprint" text not null, "state" text check ("state" in ('previewed', 'applying', 'applied')) not null default 'previewed', "sheet" text not null, "sheets" jsonb not null, "columns" jsonb not null, "mapping" jsonb not null, "missing" jsonb not null, "rows" jsonb null, "rows_count" integer not null, "errors_count" integer not null default 0, "warnings_count" integer not null default 0, "duplicates_count" integer not null default 0, "progress" integer not null default 0, "created_count" integer not null default 0, "updated_count" integer not null default 0, "skipped_count" integer not null default 0, "started_at" timestamptz null, "applied_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "register_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_register_import_deleted_at" ON "register_import" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_register_import_fingerprint" ON "register_import" ("fingerprint") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_register_import_area_code_created_at" ON "register_import" ("area_code", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "stage_change" ("id" text not null, "pesantren_id" text not null, "from_stage" text check ("from_stage" in ('mapped', 'registered', 'admin_passed', 'participant', 'training', 'regency_winner', 'province_winner', 'role_model')) null, "to_stage" text check ("to_stage" in ('mapped', 'registered', 'admin_passed', 'participant', 'training', 'regency_winner', 'province_winner', 'role_model')) not null, "cohort_year" integer null, "opop_class" text check ("opop_class" in ('start_up', 'scale_up')) null, "opop_field" text check ("opop_field" in ('fashion', 'plant_food', 'animal_food', 'drinks', 'fishery', 'livestock', 'farming', 'craft', 'services', 'trade')) null, "changed_on" text not null, "reason" text null, "actor_type" text not null, "actor_id" text null, "actor_name" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stage_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stage_change_deleted_at" ON "stage_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stage_change_pesantren_id_changed_on" ON "stage_change" ("pesantren_id", "changed_on") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "visit" ("id" text not null, "pesantren_id" text not null, "district_code" text not null, "officer_id" text not null, "officer_name" text not null, "client_id" text not null, "digest" text not null, "is_offline" boolean not null default false, "visited_at" timestamptz not null, "purpose" text check ("purpose" in ('survey', 'mentoring', 'check', 'handover', 'other')) not null, "findings" text not null, "readiness" text check ("readiness" in ('none', 'idea', 'pilot', 'selling')) null, "potential" text null, "next_visit_on" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "visit_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_visit_deleted_at" ON "visit" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_visit_officer_id_client_id_unique" ON "visit" ("officer_id", "client_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_visit_pesantren_id_visited_at" ON "visit" ("pesantren_id", "visited_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_visit_district_code" ON "visit" ("district_code") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "intervention" cascade;`);

    this.addSql(`drop table if exists "register_import" cascade;`);

    this.addSql(`drop table if exists "stage_change" cascade;`);

    this.addSql(`drop table if exists "visit" cascade;`);
  }

}
