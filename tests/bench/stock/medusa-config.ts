import { defineConfig } from "@medusajs/framework/utils"

/** Medusa as it comes, without a line of ours: what the benchmarks compare with. */
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env["DATABASE_URL"] ?? "",
    databaseDriverOptions: { ssl: false },
    http: {
      storeCors: "http://localhost:1",
      adminCors: "http://localhost:1",
      authCors: "http://localhost:1",
      jwtSecret: "stock-medusa-for-benchmarks",
      cookieSecret: "stock-medusa-for-benchmarks",
    },
  },
  admin: { disable: true },
})
