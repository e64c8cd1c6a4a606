import type { MigrationInterface, QueryRunner } from "typeorm"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"

/**
 * When the read models were made anew, and how long each took. A row that still
 * says `running` while nobody refreshes is one that died.
 */
const REFRESH = `
  create table ${SCHEMA}.refresh (
    id bigint generated always as identity primary key,
    state text not null default 'running'
      check (state in ('running', 'done', 'failed', 'interrupted')),
    started_at timestamptz not null default clock_timestamp(),
    finished_at timestamptz,
    snapshot_at timestamptz,
    models jsonb not null default '[]',
    fault text
  )`

/** The table of refreshes: the one thing of the schema that is written. */
export class Refreshes1795737603000 implements MigrationInterface {
  name = "Refreshes1795737603000"

  async up(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [REFRESH])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [`drop table ${SCHEMA}.refresh`])
  }
}
