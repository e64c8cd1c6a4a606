import { SCHEMA } from "./roles"

/** A statement and its values. */
export type Statement = [sql: string, values?: unknown[]]

/**
 * Statements that make months of a model anew, in the transaction of a refresh:
 * its view says what is, its table keeps it. Months of long ago hardly ever
 * change, and to work all of them out takes the database most of a minute.
 * @param months first days; none for nothing to do
 */
export const renewByMonth = (name: string, months: string[]): Statement[] =>
  months.length === 0
    ? []
    : [
        [
          `delete from ${SCHEMA}.${name} where month = any($1::date[])`,
          [months],
        ],
        [
          `insert into ${SCHEMA}.${name}
           select * from ${SCHEMA}.${name}_now where month = any($1::date[])`,
          [months],
        ],
        [`analyze ${SCHEMA}.${name}`],
      ]
