/** The schema that holds all read models and nothing else. */
export const SCHEMA = "reporting"

/** Reads the read models, and nothing of the commerce tables beneath them. */
export const READER = "pasar_reports"

/** Owns the read models: reads the commerce tables, writes none. */
export const KEEPER = "pasar_reports_keeper"
