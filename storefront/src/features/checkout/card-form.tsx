"use client"

import { useEffect, useRef, useState, type SubmitEvent } from "react"
import {
  hasOwnDocument,
  loadStripe,
  type StripeElements,
  type StripeFault,
  type StripeScript,
} from "@/lib/stripe-script"
import { buttonClass } from "@/ui/button"
import { Notice } from "@/ui/notice"

export interface CardWords {
  pay: string
  paying: string
  loading: string
  declined: string
  failed: string
  blocked: string
}

type Stage = "loading" | "ready" | "paying" | "declined" | "failed" | "blocked"

/** The element shows itself what of a card is not filled in. */
const stageAfter = ({ type }: StripeFault): Stage => {
  if (type === "validation_error") return "ready"
  return type === "card_error" ? "declined" : "failed"
}

/**
 * Stripe's Payment Element: the card's number is typed into a frame of
 * Stripe's, and the bank's question (3-D Secure) follows where there is one.
 */
export const CardForm = ({
  scriptUrl,
  keys: { clientSecret, publishableKey },
  locale,
  backHref,
  words,
}: Readonly<{
  scriptUrl: string
  keys: { clientSecret: string; publishableKey: string }
  locale: string
  /** Where the browser goes on, whatever came of it. */
  backHref: string
  words: CardWords
}>) => {
  const place = useRef<HTMLDivElement>(null)
  const card = useRef<{ stripe: StripeScript; elements: StripeElements }>(null)
  const [stage, setStage] = useState<Stage>("loading")

  useEffect(() => {
    let isGone = false
    let leave: () => void = () => undefined
    const open = async () => {
      if (!hasOwnDocument()) return location.reload()
      const stripe = (await loadStripe(scriptUrl))(publishableKey)
      if (isGone || !place.current) return
      const elements = stripe.elements({ clientSecret, locale })
      const element = elements.create("payment")
      element.on("ready", () => setStage("ready"))
      element.mount(place.current)
      card.current = { stripe, elements }
      leave = () => element.destroy()
    }
    open().catch(() => setStage("blocked"))
    return () => {
      isGone = true
      leave()
    }
  }, [scriptUrl, publishableKey, clientSecret, locale])

  const pay = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!card.current || stage === "paying") return
    setStage("paying")
    const { stripe, elements } = card.current
    const return_url = new URL(backHref, location.origin).href
    const { error } = await stripe.confirmPayment({
      elements,
      confirmParams: { return_url },
    })
    // Confirmed before, as in another tab: the way back knows the rest.
    if (error?.code === "payment_intent_unexpected_state")
      location.assign(return_url)
    else if (error) setStage(stageAfter(error))
  }

  const isFault =
    stage === "declined" || stage === "failed" || stage === "blocked"
  return (
    <form onSubmit={pay} className="flex flex-col gap-4">
      <div aria-live="assertive">
        {isFault ? <Notice tone="error">{words[stage]}</Notice> : null}
      </div>
      {stage === "loading" ? <p role="status">{words.loading}</p> : null}
      <div ref={place} />
      <button
        type="submit"
        className={buttonClass("primary", "wide")}
        aria-disabled={stage === "loading" || stage === "paying" || undefined}
      >
        <span aria-live="polite" className="contents">
          {stage === "paying" ? words.paying : words.pay}
        </span>
      </button>
    </form>
  )
}
