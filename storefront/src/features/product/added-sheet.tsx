"use client"

import { useEffect, useRef } from "react"
import { Button, ButtonLink } from "@/ui/button"
import { Icon } from "@/ui/icon"

/** Opens by itself when `turn` grows: the thing is in the cart, what next? */
export const AddedSheet = ({
  turn,
  title,
  cart,
  cartHref,
  stay,
}: Readonly<{
  turn: number
  title: string
  cart: string
  cartHref: string
  stay: string
}>) => {
  const sheet = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (turn > 0) sheet.current?.showModal()
  }, [turn])
  const close = () => sheet.current?.close()
  return (
    <dialog ref={sheet} aria-labelledby="sudah" className="sheet">
      <div className="flex flex-col gap-3 p-4 pb-6">
        <h2 id="sudah" className="flex items-center gap-2 text-xl text-pandan">
          <Icon name="circle-check" size={6} />
          {title}
        </h2>
        <ButtonLink href={cartHref} size="wide">
          {cart}
        </ButtonLink>
        <Button look="secondary" size="wide" onClick={close}>
          {stay}
        </Button>
      </div>
    </dialog>
  )
}
