"use client"

import { useEffect, useId, useRef, useState, type ChangeEvent } from "react"
import { cx } from "@/lib/cx"
import { buttonClass } from "@/ui/button"
import { FieldError } from "@/ui/field"
import { Icon } from "@/ui/icon"
import { useControlId, useFormState } from "../../shared/form-context"
import { PAPER_LIMITS, shrinkPicture } from "./shrink-picture"

export type CameraWords = Readonly<{
  legend: string
  camera: string
  file: string
  shrinking: string
  /** With `{size}`, in kB. */
  ready: string
  preview: string
}>

interface Chosen {
  /** Which answer of the form it came after. */
  turn: number
  name: string
  kilobytes: number
  /** Of a picture; a PDF has none. */
  preview: string | null
}

/** Puts a smaller picture in the place of the one that was chosen. */
const replaceFile = (input: HTMLInputElement, file: File) => {
  const transfer = new DataTransfer()
  transfer.items.add(file)
  input.files = transfer.files
}

/**
 * A photo of a paper by the camera, or a file of the phone: two ways to one
 * thing. With scripts the picture is made small before it is sent; without
 * them it goes as it is.
 */
export const CameraField = ({
  words,
  acceptPdf = true,
  isWide = false,
}: Readonly<{
  words: CameraWords
  acceptPdf?: boolean
  /** Shown 5:2, as a banner, not square. */
  isWide?: boolean
}>) => {
  const id = useId()
  const controlId = useControlId("file")
  const { errors, done, turn } = useFormState()
  const last = useRef<{ input: HTMLInputElement; file: File } | null>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [isBusy, setBusy] = useState(false)
  const error = errors["file"]
  const isSent = done !== null && chosen !== null && chosen.turn < turn

  // An answer empties the form: what was refused for another field comes back.
  useEffect(() => {
    if (done !== null) last.current = null
    else if (last.current) replaceFile(last.current.input, last.current.file)
  }, [turn, done])

  const onChange = async ({
    currentTarget: input,
  }: ChangeEvent<HTMLInputElement>) => {
    const picked = input.files?.[0]
    if (!picked) return
    setBusy(true)
    let file = picked
    if (picked.type.startsWith("image/")) {
      try {
        const small = await shrinkPicture(picked, PAPER_LIMITS)
        const name = `${picked.name.replace(/\.[^.]*$/, "") || "foto"}.jpg`
        file = new File([small], name, { type: "image/jpeg" })
        replaceFile(input, file)
      } catch {
        // The server says what it thinks of a picture that no browser reads.
      }
    }
    // One of the two inputs counts: the one used last.
    for (const other of input.form?.querySelectorAll<HTMLInputElement>(
      `[data-camera="${id}"]`
    ) ?? [])
      if (other !== input) other.value = ""
    last.current = { input, file }
    setChosen((former) => {
      if (former?.preview) URL.revokeObjectURL(former.preview)
      return {
        turn,
        name: file.name,
        kilobytes: Math.max(1, Math.round(file.size / 1000)),
        preview: file.type.startsWith("image/")
          ? URL.createObjectURL(file)
          : null,
      }
    })
    setBusy(false)
  }

  const input = "peer sr-only noscript:not-sr-only"
  const button = cx(
    buttonClass("secondary", "small"),
    "cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-indigo"
  )
  return (
    <fieldset
      id={controlId}
      aria-describedby={error ? `${controlId}-error` : undefined}
      className="flex min-w-0 flex-col gap-2"
    >
      <legend className="pb-1 text-sm font-semibold">{words.legend}</legend>
      <div className="flex flex-wrap gap-2">
        <span>
          <input
            type="file"
            id={`${id}-camera`}
            data-camera={id}
            name="file_camera"
            accept="image/*"
            capture="environment"
            className={input}
            onChange={(event) => void onChange(event)}
          />
          <label htmlFor={`${id}-camera`} className={button}>
            <Icon name="camera" />
            {words.camera}
          </label>
        </span>
        <span>
          <input
            type="file"
            id={`${id}-file`}
            data-camera={id}
            name="file"
            accept={acceptPdf ? "image/*,application/pdf" : "image/*"}
            className={input}
            onChange={(event) => void onChange(event)}
          />
          <label htmlFor={`${id}-file`} className={button}>
            <Icon name="image" />
            {words.file}
          </label>
        </span>
      </div>
      <div role="status" className="text-sm">
        {isBusy ? words.shrinking : null}
        {chosen && !isSent && !isBusy ? (
          <span className="flex items-center gap-3 rounded-control bg-pandan-soft p-2">
            {chosen.preview ? (
              // eslint-disable-next-line @next/next/no-img-element -- a picture that is only on this phone
              <img
                src={chosen.preview}
                alt={words.preview}
                className={cx(
                  "h-16 rounded-control bg-sand object-cover",
                  isWide ? "aspect-5/2" : "w-16"
                )}
              />
            ) : (
              <Icon name="file-text" size={8} className="text-pandan" />
            )}
            <span className="min-w-0">
              <span className="block truncate font-semibold">
                {chosen.name}
              </span>
              {words.ready.replace("{size}", String(chosen.kilobytes))}
            </span>
          </span>
        ) : null}
      </div>
      {error ? (
        <FieldError id={`${controlId}-error`}>{error}</FieldError>
      ) : null}
    </fieldset>
  )
}
