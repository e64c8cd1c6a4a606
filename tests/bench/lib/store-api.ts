/** Where a Store API answers, and the key it is read with. */
export interface Api {
  backendUrl: string
  publishableKey: string
}

/** A GET, or a POST when there is a body. */
export type Call = <T>(
  path: string,
  body?: Record<string, unknown>
) => Promise<T>

/**
 * A minimal API client: throws on any answer that is not a success. `headers`
 * say who calls.
 */
export function storeApi(
  { backendUrl, publishableKey }: Api,
  headers: Record<string, string> = {}
): Call {
  return async function call<T>(
    path: string,
    body?: Record<string, unknown>
  ): Promise<T> {
    const response = await fetch(`${backendUrl}${path}`, {
      method: body ? "POST" : "GET",
      headers: {
        "x-publishable-api-key": publishableKey,
        ...headers,
        // Without it Node's fetch waits for a compressed stream to flush.
        "accept-encoding": "identity",
        ...(body ? { "content-type": "application/json" } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!response.ok) {
      throw new Error(`${path}: ${response.status} ${await response.text()}`)
    }
    return (await response.json()) as T
  }
}
