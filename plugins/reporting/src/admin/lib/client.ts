import Medusa from "@medusajs/js-sdk"

/** The dashboard's own connection: same backend, same login. */
export const sdk = new Medusa({
  baseUrl: __BACKEND_URL__ ?? "/",
  auth: {
    type: __AUTH_TYPE__ ?? "session",
    jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ ?? undefined,
  },
})
