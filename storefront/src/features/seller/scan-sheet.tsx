"use client"

import { useEffect, useId, useRef, useState, type ChangeEvent } from "react"
import { findTrackingNumber } from "@/lib/tracking-number"
import { Button, buttonClass } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { readPhoto, type BarcodeReader } from "./barcode-reader"
import { useCameraScan } from "./use-camera-scan"

export type ScanSheetWords = Readonly<{
  title: string
  hint: string
  starting: string
  looking: string
  refused: string
  photo: string
  nothing: string
  close: string
}>

/**
 * The camera over the page. Where it is refused, a photo of the receipt does
 * as well. `onFound` stays the same while it is open.
 */
export const ScanSheet = ({
  reader,
  words,
  onFound,
  onClose,
}: Readonly<{
  reader: BarcodeReader
  words: ScanSheetWords
  onFound: (number: string) => void
  onClose: () => void
}>) => {
  const id = useId()
  const sheet = useRef<HTMLDialogElement>(null)
  const { state: camera, video } = useCameraScan(reader, onFound)
  const [isNothing, setNothing] = useState(false)

  useEffect(() => {
    sheet.current?.showModal()
  }, [])

  const onPhoto = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const photo = currentTarget.files?.[0]
    if (!photo) return
    const number = findTrackingNumber(await readPhoto(reader, photo))
    if (number === null) setNothing(true)
    else onFound(number)
  }

  return (
    <dialog
      ref={sheet}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      className="sheet"
    >
      <div className="p-4 pb-6">
        <h2 id={`${id}-title`} className="pb-1 text-xl">
          {words.title}
        </h2>
        <p className="pb-3 text-sm text-ink-soft">{words.hint}</p>
        {camera === "refused" ? null : (
          <video
            ref={video}
            muted
            playsInline
            className="aspect-4/3 w-full rounded-card bg-sand object-cover"
          />
        )}
        <p role="status" className="py-3 text-sm">
          {isNothing ? words.nothing : words[camera]}
        </p>
        <div className="flex flex-wrap gap-2">
          {camera === "refused" ? (
            <span>
              <input
                type="file"
                id={`${id}-photo`}
                accept="image/*"
                capture="environment"
                className="peer sr-only"
                onChange={(event) => void onPhoto(event)}
              />
              <label
                htmlFor={`${id}-photo`}
                className={`${buttonClass("secondary")} cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-indigo`}
              >
                <Icon name="camera" />
                {words.photo}
              </label>
            </span>
          ) : null}
          <Button look="quiet" onClick={() => sheet.current?.close()}>
            {words.close}
          </Button>
        </div>
      </div>
    </dialog>
  )
}
