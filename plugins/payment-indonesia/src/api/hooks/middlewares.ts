import type { MiddlewareRoute } from "@medusajs/framework/http"
import { closeCoreRoute } from "./close-core-route"

/** Notices are signed over their bytes; no gateway sends one of this size. */
export const hookMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/hooks/pasar/:provider",
    methods: ["POST"],
    bodyParser: { preserveRawBody: true, sizeLimit: "64kb" },
  },
  {
    matcher: "/hooks/payment/:provider",
    methods: ["POST"],
    middlewares: [closeCoreRoute],
  },
]
