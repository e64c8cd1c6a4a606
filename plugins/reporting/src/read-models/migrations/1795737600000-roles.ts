import type { MigrationInterface, QueryRunner } from "typeorm"
import { KEEPER, READER, SCHEMA } from "../roles"

/** Two databases of one server may be made in the same moment. */
const makeRole = (name: string) => `
  do $$ begin
    if not exists (select from pg_roles where rolname = '${name}') then
      create role ${name} nologin;
    end if;
  exception when duplicate_object or unique_violation then null;
  end $$`

const joinRole = (name: string) => `
  do $$ begin
    execute 'grant ${name} to ' || quote_ident(current_user);
  exception when insufficient_privilege then
    if not pg_has_role(current_user, '${name}', 'member') then
      raise exception 'Reports need the role ${name}: an administrator of the database runs "grant ${name} to %"', current_user;
    end if;
  end $$`

/**
 * The roles and the schema. Roles belong to the whole server and other
 * databases may use them, so going back leaves them. Throws where the login may
 * make no roles: then an administrator of the server makes both, and grants
 * them to the login.
 */
export class Roles1795737600000 implements MigrationInterface {
  name = "Roles1795737600000"

  async up(runner: QueryRunner): Promise<void> {
    for (const role of [READER, KEEPER]) {
      await runner.query(makeRole(role))
      await runner.query(joinRole(role))
    }
    await runner.query(`alter schema ${SCHEMA} owner to ${KEEPER}`)
    await runner.query(`grant usage on schema ${SCHEMA} to ${READER}`)
    await runner.query(`grant usage on schema public to ${KEEPER}`)
    await runner.query(`
      alter default privileges for role ${KEEPER} in schema ${SCHEMA}
      grant select on tables to ${READER}`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter default privileges for role ${KEEPER} in schema ${SCHEMA}
      revoke select on tables from ${READER}`)
    await runner.query(`revoke usage on schema public from ${KEEPER}`)
    await runner.query(`revoke usage on schema ${SCHEMA} from ${READER}`)
    await runner.query(`alter schema ${SCHEMA} owner to current_user`)
  }
}
