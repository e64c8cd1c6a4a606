import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125224956 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shop_member" drop constraint if exists "shop_member_seller_id_pesantren_id_unique";`);
    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_email_unique";`);
    this.addSql(`alter table if exists "officer_grant" drop constraint if exists "officer_grant_officer_id_role_area_code_unique";`);
    this.addSql(`alter table if exists "officer" drop constraint if exists "officer_email_unique";`);
    this.addSql(`alter table if exists "invitation" drop constraint if exists "invitation_token_hash_unique";`);
    this.addSql(`create table if not exists "invitation" ("id" text not null, "kind" text check ("kind" in ('pesantren', 'member', 'officer')) not null, "token_hash" text not null, "pesantren_id" text null, "role" text null, "area_code" text null, "email" text null, "expires_at" timestamptz not null, "used_at" timestamptz null, "used_by" text null, "revoked_at" timestamptz null, "created_by_type" text not null, "created_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invitation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invitation_deleted_at" ON "invitation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invitation_token_hash_unique" ON "invitation" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invitation_pesantren_id" ON "invitation" ("pesantren_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "officer" ("id" text not null, "email" text not null, "name" text not null, "phone" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "officer_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_officer_deleted_at" ON "officer" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_officer_email_unique" ON "officer" ("email") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "officer_grant" ("id" text not null, "officer_id" text not null, "role" text check ("role" in ('mentor', 'verifier', 'head', 'finance', 'auditor', 'province')) not null, "area_code" text not null, "granted_by" text null, "revoked_at" timestamptz null, "revoked_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "officer_grant_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_officer_grant_officer_id" ON "officer_grant" ("officer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_officer_grant_deleted_at" ON "officer_grant" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_officer_grant_officer_id_role_area_code_unique" ON "officer_grant" ("officer_id", "role", "area_code") WHERE revoked_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_officer_grant_area_code" ON "officer_grant" ("area_code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller" ("id" text not null, "email" text not null, "name" text not null, "phone" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_deleted_at" ON "seller" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_email_unique" ON "seller" ("email") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "session_floor" ("id" text not null, "valid_from" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "session_floor_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_session_floor_deleted_at" ON "session_floor" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "shop_member" ("id" text not null, "seller_id" text not null, "pesantren_id" text not null, "role" text check ("role" in ('owner', 'product', 'shipper', 'treasurer')) not null, "invited_by" text null, "removed_at" timestamptz null, "removed_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_member_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_member_seller_id" ON "shop_member" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_member_deleted_at" ON "shop_member" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_member_seller_id_pesantren_id_unique" ON "shop_member" ("seller_id", "pesantren_id") WHERE removed_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shop_member_pesantren_id" ON "shop_member" ("pesantren_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "officer_grant" add constraint "officer_grant_officer_id_foreign" foreign key ("officer_id") references "officer" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "shop_member" add constraint "shop_member_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "officer_grant" drop constraint if exists "officer_grant_officer_id_foreign";`);

    this.addSql(`alter table if exists "shop_member" drop constraint if exists "shop_member_seller_id_foreign";`);

    this.addSql(`drop table if exists "invitation" cascade;`);

    this.addSql(`drop table if exists "officer" cascade;`);

    this.addSql(`drop table if exists "officer_grant" cascade;`);

    this.addSql(`drop table if exists "seller" cascade;`);

    this.addSql(`drop table if exists "session_floor" cascade;`);

    this.addSql(`drop table if exists "shop_member" cascade;`);
  }

}
