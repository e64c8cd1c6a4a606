import { defineMiddlewares } from "@medusajs/framework/http"
import { answerInSteps } from "./answer-in-steps"
import { capAdminPages, capStorePages } from "./cap-page-size"
import {
  limitLogins,
  limitNotices,
  limitRegistrations,
  limitResets,
} from "./limit-attempts"
import { loginEvenly, registerEvenly, resetEvenly } from "./login-evenly"
import { requireOwnAddress } from "./own-address"
import { refuseNullCharacters } from "./refuse-null-characters"
import { refuseWeakPasswords, refuseWeakUpdates } from "./refuse-weak-passwords"
import { serveFiles } from "./serve-files"
import { servePrivateFiles } from "./serve-private-files"
import { trustProxies } from "./trust-proxies"

const AUTH = "/auth/:actor_type/:auth_provider"

/** What stock Medusa leaves open: guessing, weak passwords, endless pages. */
export default defineMiddlewares({
  routes: [
    { matcher: "/*", middlewares: [trustProxies, refuseNullCharacters] },
    { matcher: "/auth", middlewares: [refuseWeakUpdates] },
    {
      matcher: AUTH,
      methods: ["GET", "POST"],
      middlewares: [limitLogins, loginEvenly],
    },
    {
      matcher: `${AUTH}/register`,
      methods: ["POST"],
      middlewares: [
        refuseWeakPasswords,
        limitRegistrations,
        answerInSteps,
        registerEvenly,
      ],
    },
    {
      matcher: `${AUTH}/update`,
      methods: ["POST"],
      middlewares: [refuseWeakPasswords],
    },
    {
      matcher: `${AUTH}/reset-password`,
      methods: ["POST"],
      middlewares: [limitResets, answerInSteps, resetEvenly],
    },
    {
      matcher: "/hooks/pasar/:provider",
      methods: ["POST"],
      middlewares: [limitNotices],
    },
    {
      matcher: "/store/customers",
      methods: ["POST"],
      middlewares: [requireOwnAddress],
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
