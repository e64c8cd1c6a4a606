import { contractSuite } from "./contract-suite.ts"
import { postgresEngine } from "./postgres-engine.ts"

contractSuite(postgresEngine())
