import { defineMiddlewares } from "@medusajs/framework/http"
import { limitSearches } from "./limit-searches"

export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/catalog*",
      method: ["GET", "POST"],
      middlewares: [limitSearches],
    },
  ],
})
