import { defineConfig, Modules } from "@medusajs/framework/utils"

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
  modules: {
    // Its own way to keep files, in a folder that goes with the data.
    [Modules.FILE]: {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: {
              upload_dir: process.env["STOCK_FILES"],
              private_upload_dir: process.env["STOCK_FILES"],
            },
          },
        ],
      },
    },
  },
})
