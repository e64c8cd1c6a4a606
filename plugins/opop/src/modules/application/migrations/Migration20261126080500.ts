import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126080500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "office_contact" drop constraint if exists "office_contact_area_code_unique";`);
    this.addSql(`alter table if exists "consent" drop constraint if exists "consent_pesantren_id_document_version_unique";`);
    this.addSql(`create table if not exists "office_contact" ("id" text not null, "area_code" text not null, "name" text not null, "phone" text null, "email" text null, "changed_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "office_contact_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_office_contact_deleted_at" ON "office_contact" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_office_contact_area_code_unique" ON "office_contact" ("area_code") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "consent" add column if not exists "pesantren_id" text null;`);
    this.addSql(`alter table if exists "consent" alter column "application_id" drop not null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consent_pesantren_id_document_version_unique" ON "consent" ("pesantren_id", "document", "version") WHERE pesantren_id IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "office_contact" cascade;`);

    this.addSql(`drop index if exists "IDX_consent_pesantren_id_document_version_unique";`);
    this.addSql(`delete from "consent" where "application_id" is null;`);
    this.addSql(`alter table if exists "consent" drop column if exists "pesantren_id";`);

    this.addSql(`alter table if exists "consent" alter column "application_id" set not null;`);
  }

}
