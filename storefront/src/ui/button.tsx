import type { ComponentProps } from "react"
import { cx } from "@/lib/cx"
import { Link } from "./link"

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger"
export type ButtonSize = "normal" | "small" | "wide"

const BASE =
  "inline-flex items-center justify-center gap-2 rounded-control text-center font-bold no-underline transition-colors duration-150 disabled:border-line disabled:bg-sand disabled:text-ink-soft aria-disabled:opacity-70"

const LOOKS: Readonly<Record<ButtonLook, string>> = {
  primary: "bg-brick text-white hover:bg-brick-deep",
  secondary: "border border-indigo bg-white text-indigo hover:bg-indigo-soft",
  quiet: "text-indigo hover:bg-indigo-soft",
  danger: "border border-manggis bg-white text-manggis hover:bg-manggis-soft",
}

const SIZES: Readonly<Record<ButtonSize, string>> = {
  normal: "min-h-11 px-4 py-2 text-base",
  small: "min-h-11 px-3 py-2 text-sm",
  wide: "min-h-12 w-full px-4 py-3 text-base",
}

type Looks = Readonly<{ look?: ButtonLook; size?: ButtonSize }>

/** The looks of a button, for an element that is not one of these two. */
export const buttonClass = (
  look: ButtonLook = "primary",
  size: ButtonSize = "normal"
) => cx(BASE, LOOKS[look], SIZES[size])

/** A plain button. In a form that waits for the server use `SubmitButton`. */
export const Button = ({
  look = "primary",
  size = "normal",
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & Looks) => (
  <button
    type={type}
    className={cx(buttonClass(look, size), className)}
    {...rest}
  />
)

/** A link that looks like a button, for going somewhere. */
export const ButtonLink = ({
  look = "primary",
  size = "normal",
  className,
  ...rest
}: ComponentProps<typeof Link> & Looks) => (
  <Link className={cx(buttonClass(look, size), className)} {...rest} />
)
