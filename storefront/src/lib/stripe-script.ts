/** The few things of Stripe's script that the card page uses. */
export interface StripeElement {
  mount: (target: HTMLElement) => void
  on: (event: "ready", listener: () => void) => void
  destroy: () => void
}

export interface StripeElements {
  create: (kind: "payment") => StripeElement
}

export interface StripeFault {
  type: string
  code?: string
}

export interface StripeScript {
  elements: (options: {
    clientSecret: string
    locale: string
  }) => StripeElements
  /** Leaves the page when it goes well; answers only a fault. */
  confirmPayment: (options: {
    elements: StripeElements
    confirmParams: { return_url: string }
  }) => Promise<{ error?: StripeFault }>
}

type MakeStripe = (publishableKey: string) => StripeScript

declare global {
  interface Window {
    Stripe?: MakeStripe
  }
}

/**
 * Whether this page was loaded whole. The policy that lets Stripe in comes with
 * a document, and one that the router leads from keeps its own.
 */
export function hasOwnDocument(): boolean {
  const [document] = performance.getEntriesByType("navigation")
  return !document || new URL(document.name).pathname === location.pathname
}

let loading: Promise<MakeStripe> | undefined

/** Loads the script once; a failure may be tried again. */
export function loadStripe(url: string): Promise<MakeStripe> {
  loading ??= new Promise<MakeStripe>((resolve, reject) => {
    const script = document.createElement("script")
    script.src = url
    script.onload = () =>
      window.Stripe
        ? resolve(window.Stripe)
        : reject(new Error("The card script brought nothing"))
    script.onerror = () => reject(new Error("The card script did not load"))
    document.head.append(script)
  }).catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}
