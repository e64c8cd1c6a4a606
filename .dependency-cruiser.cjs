/** The import rules of docs/architecture.md, checked by `npm run check`. */
const PLUGIN = "^plugins/([^/]+)/"
/** Pages of a house lie below its address, its parts below its English name. */
const SELLER_CENTRE =
  "^storefront/src/(?:app/.*/\\(?penjual\\)?/|(?:features|data|actions)/seller/)"
const OFFICE =
  "^storefront/src/(?:app/.*/\\(?dinas\\)?/|(?:features|data|actions)/office/)"

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment: "A circle hides which side decides.",
      severity: "error",
      // Models of one module name each other: Medusa's relations have two sides.
      from: {
        path: "^(plugins|backend|storefront|seed|tests)/",
        pathNot: "^plugins/[^/]+/src/modules/[^/]+/models/",
      },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "nothing-imports-the-backend",
      severity: "error",
      from: { pathNot: "^backend/" },
      to: { path: "^backend/" },
    },
    {
      name: "plugins-stand-alone",
      comment:
        "Plugins meet through links and query.graph; only marketplace and reporting may import opop.",
      severity: "error",
      from: { path: PLUGIN, pathNot: "^plugins/(marketplace|reporting)/" },
      to: { path: "^plugins/", pathNot: "^plugins/$1/" },
    },
    {
      name: "marketplace-imports-opop-only",
      severity: "error",
      from: { path: "^plugins/marketplace/" },
      to: { path: "^plugins/", pathNot: "^plugins/(marketplace|opop)/" },
    },
    {
      name: "reporting-imports-the-guards-of-opop",
      comment:
        "Reports read tables; of opop they take who may see what, and how refusals and files are made.",
      severity: "error",
      from: { path: "^plugins/reporting/" },
      to: {
        path: "^plugins/",
        pathNot:
          "^plugins/reporting/|^plugins/opop/(src|\\.medusa/server/src)/(api/scope|api/validate|api/officer/send-file|faults|lib|workflows)",
      },
    },
    {
      name: "lib-is-pure",
      comment: "lib imports nothing of ours but lib and errors.",
      severity: "error",
      from: { path: "^plugins/[^/]+/src/lib/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^plugins/[^/]+/src/(api|workflows|modules|subscribers|jobs|admin|links)/",
      },
    },
    {
      name: "services-know-no-workflows",
      comment:
        "model <- service <- step <- workflow <- route, never backwards.",
      severity: "error",
      from: { path: "^plugins/[^/]+/src/modules/" },
      to: { path: "^plugins/[^/]+/src/(workflows|api|subscribers|jobs)/" },
    },
    {
      name: "modules-are-strangers",
      comment: "Links join modules.",
      severity: "error",
      from: { path: "^plugins/([^/]+)/src/modules/([^/]+)/" },
      to: {
        path: "^plugins/[^/]+/src/modules/",
        pathNot: "^plugins/$1/src/modules/$2/",
      },
    },
    {
      name: "workflows-know-no-routes",
      severity: "error",
      from: { path: "^plugins/[^/]+/src/workflows/" },
      to: { path: "^plugins/[^/]+/src/(api|subscribers|jobs)/" },
    },
    {
      name: "routes-import-no-service",
      severity: "error",
      from: { path: "^plugins/[^/]+/src/api/" },
      to: { path: "/service\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "ui-is-bare",
      comment: "ui <- features <- app.",
      severity: "error",
      from: { path: "^storefront/src/ui/" },
      to: { path: "^storefront/src/(features|app|data|actions)/" },
    },
    {
      name: "features-know-no-pages",
      severity: "error",
      from: { path: "^storefront/src/features/" },
      to: { path: "^storefront/src/app/" },
    },
    {
      name: "data-knows-no-view",
      severity: "error",
      from: { path: "^storefront/src/(data|actions)/" },
      to: {
        path: "^storefront/src/(ui|features|app)/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "seller-centre-is-apart",
      comment:
        "Seller centre and office share only ui, features/shared and lib.",
      severity: "error",
      from: { path: SELLER_CENTRE },
      to: { path: OFFICE },
    },
    {
      name: "office-is-apart",
      comment:
        "Seller centre and office share only ui, features/shared and lib.",
      severity: "error",
      from: { path: OFFICE },
      to: { path: SELLER_CENTRE },
    },
    {
      name: "no-enterprise-parts",
      comment: "RBAC and OIDC are under Medusa's enterprise licence.",
      severity: "error",
      from: {},
      to: {
        path: "@medusajs/(rbac|auth-oidc)|/check-permissions|/define-policies",
      },
    },
    {
      name: "tests-stay-out",
      severity: "error",
      from: {
        path: "^(plugins|backend|storefront|seed)/",
        pathNot: "\\.test\\.tsx?$",
      },
      to: { path: "^tests/|\\.test\\.tsx?$" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.depcruise.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.medusa/|\\.next/|/dist/|\\.cache/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
}
