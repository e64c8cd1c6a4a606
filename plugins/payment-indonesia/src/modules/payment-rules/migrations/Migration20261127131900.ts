import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127131900 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cod_rule" add column if not exists "freight_bearer" text check ("freight_bearer" in ('pesantren', 'fund')) not null default 'fund';`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "cod_rule" drop column if exists "freight_bearer";`);
  }

}
