import { defineMiddlewares } from "@medusajs/framework/http"
import { capAdminPages, capStorePages } from "./cap-page-size"
import { limitLogins, limitResets } from "./limit-attempts"
import { refuseNullCharacters } from "./refuse-null-characters"
import { refuseWeakPasswords } from "./refuse-weak-passwords"
import { serveFiles } from "./serve-files"
import { servePrivateFiles } from "./serve-private-files"

const AUTH = "/auth/:actor_type/:auth_provider"

/** What stock Medusa leaves open: guessing, weak passwords, endless pages. */
export default defineMiddlewares({
  routes: [
    { matcher: "/*", middlewares: [refuseNullCharacters] },
    { matcher: AUTH, methods: ["GET", "POST"], middlewares: [limitLogins] },
    {
      matcher: `${AUTH}/register`,
      methods: ["POST"],
      middlewares: [refuseWeakPasswords],
    },
    {
      matcher: `${AUTH}/update`,
      methods: ["POST"],
      middlewares: [refuseWeakPasswords],
    },
    {
      matcher: `${AUTH}/reset-password`,
      methods: ["POST"],
      middlewares: [limitResets],
    },
    { matcher: "/static/*", methods: ["GET"], middlewares: [serveFiles] },
    {
      matcher: "/files/:key",
      methods: ["GET"],
      middlewares: [servePrivateFiles],
    },
    { matcher: "/store", middlewares: [capStorePages] },
    { matcher: "/admin", middlewares: [capAdminPages] },
  ],
})
