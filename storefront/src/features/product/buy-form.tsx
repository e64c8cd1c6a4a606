"use client"

import { useActionState, useEffect, useRef, type ReactNode } from "react"
import { UNTOUCHED, type FormState } from "@/lib/form-state"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"
import { AddedSheet } from "./added-sheet"

type Words = Readonly<
  Record<
    | "quantity"
    | "fewer"
    | "more"
    | "add"
    | "adding"
    | "added"
    | "cart"
    | "stay"
    | "problem",
    string
  >
>

type Action = (
  state: FormState<{ pieces: number }>,
  form: FormData
) => Promise<FormState<{ pieces: number }>>

const STEP =
  "grid size-11 place-items-center text-indigo hover:bg-indigo-soft scripted"

/**
 * The form that puts a product into the cart. A plain POST that leads to the
 * cart; with scripts the answer comes as a sheet and the page stays.
 */
export const BuyForm = ({
  action,
  cartHref,
  words,
  children,
}: Readonly<{
  action: Action
  cartHref: string
  words: Words
  children: ReactNode
}>) => {
  const [state, send] = useActionState(action, UNTOUCHED)
  const quantity = useRef<HTMLInputElement>(null)
  const fault = useRef<HTMLDivElement>(null)
  const faults = [
    ...Object.values(state.errors).map((text) => ({ text, next: undefined })),
    ...state.alerts,
  ]
  const hasFaults = faults.length > 0
  useEffect(() => {
    if (state.turn === 0) return
    window.dispatchEvent(new Event("sessionchange"))
    if (hasFaults) fault.current?.focus()
  }, [state.turn, hasFaults])
  const step = (by: 1 | -1) => () => {
    if (by === 1) quantity.current?.stepUp()
    else quantity.current?.stepDown()
  }
  return (
    <>
      <form action={send} className="flex flex-col gap-4">
        {hasFaults ? (
          <div ref={fault} tabIndex={-1} className="outline-none">
            <Notice tone="error" live title={words.problem}>
              {faults.map(({ text, next }) => (
                <p key={text}>
                  {text}{" "}
                  {next ? (
                    <Link href={next.href} className="link font-semibold">
                      {next.label}
                    </Link>
                  ) : null}
                </p>
              ))}
            </Notice>
          </div>
        ) : null}
        {children}
        <div className="buy-bar flex items-center gap-3">
          <div className="flex shrink-0 rounded-control border border-line-strong bg-white">
            <button
              type="button"
              aria-label={words.fewer}
              className={STEP}
              onClick={step(-1)}
            >
              <Icon name="minus" />
            </button>
            <input
              ref={quantity}
              type="number"
              name="quantity"
              aria-label={words.quantity}
              min={1}
              max={999}
              required
              defaultValue={state.values["quantity"] ?? 1}
              key={state.turn}
              inputMode="numeric"
              className="no-spin h-11 w-12 bg-transparent text-center font-semibold tabular-nums"
            />
            <button
              type="button"
              aria-label={words.more}
              className={STEP}
              onClick={step(1)}
            >
              <Icon name="plus" />
            </button>
          </div>
          <SubmitButton
            size="wide"
            className="max-lg:px-2 max-lg:text-sm"
            pendingText={words.adding}
          >
            <Icon name="shopping-basket" className="max-lg:hidden" />
            {words.add}
          </SubmitButton>
        </div>
      </form>
      <AddedSheet
        turn={state.done ? state.turn : 0}
        title={words.added}
        cart={words.cart}
        cartHref={cartHref}
        stay={words.stay}
      />
    </>
  )
}
