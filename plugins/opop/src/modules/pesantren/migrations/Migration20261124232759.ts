import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124232759 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "shop" drop constraint if exists "shop_pesantren_id_unique";`
    )
    this.addSql(
      `alter table if exists "pesantren_record" drop constraint if exists "pesantren_record_pesantren_id_unique";`
    )
    this.addSql(
      `alter table if exists "pesantren" drop constraint if exists "pesantren_slug_unique";`
    )
    this.addSql(
      `create table if not exists "pesantren" ("id" text not null, "slug" text not null, "name" text not null, "aliases" text[] not null default '{}', "founded_year" integer null, "kind" text check ("kind" in ('salaf', 'khalaf', 'kombinasi')) null, "caretaker_name" text null, "province_code" text not null, "regency_code" text not null, "district_code" text not null, "latitude" real null, "longitude" real null, "image" text null, "opop_badge" text check ("opop_badge" in ('participant', 'regency_winner', 'province_winner', 'role_model')) null, "award" text null, "certificates" jsonb null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pesantren_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pesantren_deleted_at" ON "pesantren" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pesantren_slug_unique" ON "pesantren" ("slug") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pesantren_district_code" ON "pesantren" ("district_code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pesantren_regency_code" ON "pesantren" ("regency_code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pesantren_province_code" ON "pesantren" ("province_code") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "pesantren_record" ("id" text not null, "pesantren_id" text not null, "nspp" text null, "licence_number" text null, "licence_date" timestamptz null, "licence_until" timestamptz null, "foundation_name" text null, "foundation_deed" text null, "foundation_ahu_number" text null, "cooperative_name" text null, "street" text null, "hamlet" text null, "rt_rw" text null, "village_code" text null, "postal_code" text null, "exact_latitude" real null, "exact_longitude" real null, "santri_resident" integer null, "santri_day" integer null, "santri_male" integer null, "santri_female" integer null, "teachers" integer null, "workers" integer null, "counts_as_of" timestamptz null, "potential" text null, "businesses" jsonb null, "readiness" text check ("readiness" in ('none', 'idea', 'pilot', 'selling')) not null default 'none', "opop_stage" text check ("opop_stage" in ('mapped', 'registered', 'admin_passed', 'participant', 'training', 'regency_winner', 'province_winner', 'role_model')) not null default 'mapped', "cohort_year" integer null, "opop_class" text check ("opop_class" in ('start_up', 'scale_up')) null, "opop_field" text check ("opop_field" in ('fashion', 'plant_food', 'animal_food', 'drinks', 'fishery', 'livestock', 'farming', 'craft', 'services', 'trade')) null, "contact_name" text null, "contact_duty" text null, "contact_phone" text null, "source" text null, "verified_by" text null, "verified_at" timestamptz null, "duplicate_of" text null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pesantren_record_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pesantren_record_pesantren_id_unique" ON "pesantren_record" ("pesantren_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pesantren_record_deleted_at" ON "pesantren_record" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pesantren_record_nspp" ON "pesantren_record" ("nspp") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pesantren_record_opop_stage" ON "pesantren_record" ("opop_stage") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "shop" ("id" text not null, "pesantren_id" text not null, "state" text check ("state" in ('draft', 'submitted', 'under_review', 'revision_requested', 'approved', 'rejected', 'suspended', 'withdrawn')) not null default 'draft', "name" text null, "story" text null, "story_en" text null, "banner" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_pesantren_id_unique" ON "shop" ("pesantren_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_deleted_at" ON "shop" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_state" ON "shop" ("state") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "shop_change" ("id" text not null, "shop_id" text not null, "from_state" text check ("from_state" in ('draft', 'submitted', 'under_review', 'revision_requested', 'approved', 'rejected', 'suspended', 'withdrawn')) not null, "to_state" text check ("to_state" in ('draft', 'submitted', 'under_review', 'revision_requested', 'approved', 'rejected', 'suspended', 'withdrawn')) not null, "reason" text null, "actor_type" text not null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_change_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_change_shop_id" ON "shop_change" ("shop_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_change_deleted_at" ON "shop_change" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "pesantren_record" add constraint "pesantren_record_pesantren_id_foreign" foreign key ("pesantren_id") references "pesantren" ("id") on update cascade on delete cascade;`
    )

    this.addSql(
      `alter table if exists "shop" add constraint "shop_pesantren_id_foreign" foreign key ("pesantren_id") references "pesantren" ("id") on update cascade on delete cascade;`
    )

    this.addSql(
      `alter table if exists "shop_change" add constraint "shop_change_shop_id_foreign" foreign key ("shop_id") references "shop" ("id") on update cascade on delete cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "pesantren_record" drop constraint if exists "pesantren_record_pesantren_id_foreign";`
    )

    this.addSql(
      `alter table if exists "shop" drop constraint if exists "shop_pesantren_id_foreign";`
    )

    this.addSql(
      `alter table if exists "shop_change" drop constraint if exists "shop_change_shop_id_foreign";`
    )

    this.addSql(`drop table if exists "pesantren" cascade;`)

    this.addSql(`drop table if exists "pesantren_record" cascade;`)

    this.addSql(`drop table if exists "shop" cascade;`)

    this.addSql(`drop table if exists "shop_change" cascade;`)
  }
}
