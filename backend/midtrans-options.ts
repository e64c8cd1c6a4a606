import type { config } from "./config"

/** What Midtrans's provider and its inbox are given; undefined while it is off. */
export const midtransOptions = ({
  MIDTRANS_SERVER_KEY: serverKey,
  MIDTRANS_CLIENT_KEY: clientKey,
  ...rest
}: typeof config) =>
  serverKey && clientKey
    ? {
        serverKey,
        clientKey,
        fundHolder: rest.FUND_HOLDER,
        environment: rest.MIDTRANS_ENVIRONMENT,
        ...(rest.MIDTRANS_HOST ? { host: rest.MIDTRANS_HOST } : {}),
        ...(rest.MIDTRANS_METHODS.length
          ? { methods: rest.MIDTRANS_METHODS }
          : {}),
        // Midtrans cannot reach a machine at home, a pretended one can.
        ...(rest.MIDTRANS_HOST || rest.BACKEND_URL.startsWith("https://")
          ? { notifyUrl: `${rest.BACKEND_URL}/hooks/pasar/midtrans` }
          : {}),
        finishUrl: `${rest.STOREFRONT_URL}/bayar/selesai`,
        hours: rest.MIDTRANS_HOURS,
        deadlineMs: rest.MIDTRANS_TIMEOUT_MS,
      }
    : undefined
