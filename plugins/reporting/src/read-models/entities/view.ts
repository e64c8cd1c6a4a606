import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm"
import { SCHEMA } from "../roles"

/** A view or materialised view of the schema; migrations make it, nothing else. */
export const view = <Row extends object>(
  name: string,
  columns: { [Name in keyof Row]: EntitySchemaColumnOptions }
) =>
  new EntitySchema<Row>({
    ...{ name, tableName: name, schema: SCHEMA, type: "view", columns },
    synchronize: false,
  })
